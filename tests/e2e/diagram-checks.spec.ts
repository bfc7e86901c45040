import { expect, test } from '@playwright/test'
import { box, list, picture, stageIds } from '#tests/e2e/diagram-parts.ts'

const widths = [360, 768, 1280] as const
const conditions = [
  { name: 'as it comes', media: {}, text: 1 },
  { name: 'in forced colours', media: { forcedColors: 'active' }, text: 1 },
  { name: 'with reduced motion', media: { reducedMotion: 'reduce' }, text: 1 },
  { name: 'at 200 % text', media: {}, text: 2 },
] as const

for (const width of widths) {
  for (const { name, media, text } of conditions) {
    test(`at ${width} px, ${name}, every stage opens, is a finger high, and nothing is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia(media)
      await page.goto('/')
      const scale = (root: HTMLElement, times: number) => {
        root.style.fontSize = `${112.5 * times}%`
      }
      // A reader's own larger text. The policy blocks a style in the markup, not one that a browser sets.
      await page.locator('html').evaluate(scale, text)
      const isPicture = await page.locator(picture).isVisible()
      for (const id of await stageIds(page)) {
        const entry = page.locator(`${list} > #${id}`)
        const link = isPicture ? page.locator(`${box}[href="#${id}"]`) : entry.getByRole('heading').getByRole('link')
        const at = await link.boundingBox()
        expect(at?.height, `${id} is a finger high`).toBeGreaterThanOrEqual(44)
        await link.click()
        await expect(entry.locator('.more')).toBeVisible()
        const cut = await entry.evaluate((card) => card.scrollWidth - card.clientWidth)
        expect(cut, `${id} is cut off`).toBeLessThanOrEqual(0)
        expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width)
        await entry.getByRole('link', { name: 'Close' }).click()
      }
      const moving = await page.evaluate(() => document.getAnimations().length)
      expect(moving, 'something moves').toBe(0)
    })
  }
}
