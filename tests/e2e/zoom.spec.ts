import { expect, test, type Page } from '@playwright/test'
import { everyPage } from '#tests/e2e/pages.ts'

/** Words that stick out of the window or of a box that cuts them off: they are lost to the reader. */
async function lostWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lost: string[] = []
    while (walker.nextNode() !== null) {
      const text = walker.currentNode
      const parent = text.parentElement
      if (parent === null || !parent.checkVisibility() || parent.closest('.skip') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const sticksOut = [...range.getClientRects()].some(
        (box) => box.width > 0 && (box.right > innerWidth + 1 || box.left < -1),
      )
      if (sticksOut && text.textContent?.trim() !== '') lost.push(text.textContent?.trim().slice(0, 60) ?? '')
    }
    return lost
  })
}

// One visit for all of them: a window that grows and shrinks is what these are about.
for (const { path, name, tag } of everyPage()) {
  test(
    `nothing is lost on ${name} on a small phone, at 400 % zoom, and with text twice as large`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      expect(await widthOf(page), 'at 320 px').toBeLessThanOrEqual(320)
      // A window of 1280 by 1024 at 400 % is 320 by 256 of the page's own pixels.
      await page.setViewportSize({ width: 320, height: 256 })
      expect(await lostWords(page), 'at 400 %').toEqual([])
      const exit = await page.locator('a.exit').boundingBox()
      expect(exit?.height, 'the exit bar leaves room for reading').toBeLessThanOrEqual(64)
      await page.setViewportSize({ width: 1280, height: 900 })
      // A reader's own setting of the text size, which rem follows; 112.5 % is the guide's own.
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%'
      })
      expect(await lostWords(page), 'with large text').toEqual([])
      expect(await widthOf(page), 'with large text').toBeLessThanOrEqual(1280)
    },
  )
}

/** How wide the page is, what sticks out of the window included, in CSS pixels. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}
