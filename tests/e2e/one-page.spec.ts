import { expect, test } from '@playwright/test'
import { everyPage } from '#tests/e2e/pages.ts'
import { printed } from '#tests/e2e/printed.ts'

for (const { path, name, tag } of everyPage().filter((page) => page.path.startsWith('/handouts/'))) {
  test(`${name} is exactly one page on paper`, { tag }, async ({ page }) => {
    await page.goto(path)
    expect((await printed(page)).pages).toBe(1)
  })

  // The rows for calls break off wherever the paper ends; on every other sheet larger words need a second page.
  if (path === '/handouts/call-log/' || tag === '@invented') continue
  test(`${name} at scale 1.3 is more than one page, so the test above can fail`, { tag }, async ({ page }) => {
    await page.goto(path)
    expect((await printed(page, 1.3)).pages).toBeGreaterThan(1)
  })
}
