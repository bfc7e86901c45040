import { expect, test, type Page } from '@playwright/test'

// What a page puts off in its first moment must not be noticed after it (docs/decisions/0020-words-before-the-font.md).
const path = '/stages/early-release/'
const placeOf = (page: Page) => page.evaluate(() => Math.round(scrollY))

test.use({ viewport: { width: 360, height: 800 } })

/** Waits until everything is laid out, which is when the page has the height that it keeps. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().length === 0)
}

for (const place of [2000, 6000, 12_900, 18_000])
  test(`a reader who comes back is where they were, ${place} pixels down`, async ({ page }) => {
    await page.goto(path)
    await settled(page)
    await page.evaluate((top) => {
      scrollTo(0, top)
    }, place)
    await expect.poll(async () => placeOf(page)).toBe(place)
    await page.reload()
    await settled(page)
    expect(await placeOf(page)).toBe(place)
    await page.goto('/stages/clemency/')
    await page.goBack()
    await settled(page)
    expect(await placeOf(page)).toBe(place)
  })

test('a link to a place leads there, and the place stays', async ({ page }) => {
  await page.goto(`${path}#who-to-contact`)
  const heading = page.getByRole('heading', { name: 'Who to contact' })
  const top = () => heading.evaluate((element) => element.getBoundingClientRect().top)
  for (const moment of ['at once', 'later']) {
    expect(await top(), moment).toBeGreaterThanOrEqual(0)
    expect(await top(), moment).toBeLessThan(100)
    await settled(page)
  }
})

test('after it, nothing is put off any more', async ({ page }) => {
  await page.goto(path)
  await settled(page)
  const parts = page.locator('article > .part')
  const ways = await parts.evaluateAll((all) => all.map((part) => getComputedStyle(part).contentVisibility))
  expect(ways.length).toBeGreaterThan(5)
  expect([...new Set(ways)]).toEqual(['visible'])
})
