import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { everyPage } from '#tests/e2e/pages.ts'

const views = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

for (const { path, name, tag } of everyPage()) {
  test(`axe finds nothing on ${name}`, { tag }, async ({ page }) => {
    // Four readings of the longest page take a slow machine more than the usual half minute.
    test.setTimeout(120_000)
    for (const { width, colorScheme } of views) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      // What is closed is part of the page too: open every answer before looking.
      await page.locator('details:not([open]) > summary').evaluateAll((all) => {
        all.forEach((one) => {
          one.parentElement?.setAttribute('open', '')
        })
      })
      // In the page itself, which has no frames: the usual way opens another page each time.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
      expect(found, `${name} at ${width} px, ${colorScheme}`).toEqual([])
    }
  })

  test(`nothing scrolls sideways on ${name} at 320 px`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })
}
