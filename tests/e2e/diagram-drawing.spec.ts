import { expect, test } from '@playwright/test'
import { picture, stageIds } from '#tests/e2e/diagram-parts.ts'

/** What was looked at: of the guide what its readers see most, of the invented state the rest. */
const drawings = [
  { name: 'light', media: { colorScheme: 'light' }, opens: false, tag: '@guide' },
  { name: 'forced', media: { forcedColors: 'active' }, opens: false, tag: '@guide' },
  { name: 'dark', media: { colorScheme: 'dark' }, opens: false, tag: '@invented' },
  { name: 'lit', media: { colorScheme: 'light' }, opens: true, tag: '@invented' },
] as const

for (const { name, media, opens, tag } of drawings) {
  test(`its drawing is the one that was looked at: ${name}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 920, height: 900 })
    await page.emulateMedia(media)
    await page.goto('/')
    const [, second = ''] = await stageIds(page)
    if (opens) await page.goto(`/#${second}`)
    await page.evaluate(() => document.fonts.ready)
    // The card stands before the picture: its edge may not show.
    await page.locator('figure').evaluate((figure) => {
      for (const entry of figure.querySelectorAll('.banks')) entry.setAttribute('hidden', '')
    })
    // What stands above it may end between two pixels; the drawing begins on one, so that it is the same wherever it stands.
    await page.locator(picture).evaluate((drawn: SVGElement) => {
      const { left, top } = drawn.getBoundingClientRect()
      drawn.style.translate = `${Math.ceil(left) - left}px ${Math.ceil(top + scrollY) - top - scrollY}px`
    })
    await expect(page.locator(picture)).toHaveScreenshot(`${name}.png`)
  })
}
