import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { show, test } from '#tests/e2e/drawn-examples.ts'
import { componentFolders } from '#tests/examples/find-examples.ts'

const folders = await componentFolders()

type RunOnly = { type: 'tag' | 'rule'; values: string[] }

const pageTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that look at colours, which are all that a dark scheme changes. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** The narrowest phone, and the narrowest screen on which labels stand beside what they name. */
const tightWidths = [320, 641]

/** Opens every answer that a reader could open, by its own summary. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details:not([open]) > summary').evaluateAll((all) => {
    for (const summary of all) if (summary instanceof HTMLElement && summary.checkVisibility()) summary.click()
  })
}

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  for (const folder of folders) {
    test(`axe finds nothing in the examples of ${folder}, and none scrolls sideways at 320 or 641 px`, async ({
      page,
      all,
    }) => {
      test.setTimeout(120_000)
      for (const drawn of all.filter((one) => one.folder === folder)) {
        await show(page, drawn)
        await openAll(page)
        const names = drawn.names.join(', ')
        expect(await findings(page, { values: pageTags, type: 'tag' }), names).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findings(page, { values: colourRules, type: 'rule' }), `${names}, dark`).toEqual([])
        await page.emulateMedia({ colorScheme: 'light' })
        for (const width of tightWidths) {
          await page.setViewportSize({ width, height: 740 })
          expect(await tooWide(page), `at ${width} px`).toEqual([])
        }
        await page.setViewportSize({ width: 360, height: 740 })
      }
    })
  }
})

/** What axe finds by these rules. */
async function findings(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  // In the page itself, which has no frames: the usual way opens another page each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly }).analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
}

/** The examples, each with the words, that reach beyond the right edge. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    const wide = [...document.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth)
    return wide.map(
      (one) =>
        `${one.closest('[data-example]')?.getAttribute('data-example') ?? ''}: <${one.tagName.toLowerCase()}> ${one.textContent.slice(0, 60)}`,
    )
  })
}

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  for (const folder of folders) {
    test(`every word in the examples of ${folder} can be brought to light`, async ({ page, all }) => {
      for (const drawn of all.filter((one) => one.folder === folder)) {
        await show(page, drawn)
        expect(await neverSeen(page), drawn.names.join(', ')).toEqual([])
      }
    })
  }
})

/** The words that stay hidden whatever a reader opens, chooses or follows, on a phone and on a wide screen. */
async function neverSeen(page: Page): Promise<readonly string[]> {
  const seen = new Set<number>()
  const look = async () => {
    await openAll(page)
    const now = await pieces(page)
    for (const [place, { isVisible }] of now.entries()) if (isVisible) seen.add(place)
    return now.filter((_, place) => !seen.has(place)).map(({ text }) => text)
  }
  let hidden = await look()
  for (const box of await page.locator('input:is([type="radio"], [type="checkbox"]):visible').all()) {
    if (hidden.length === 0) return []
    // A line that the choice before took away has a box that cannot be seen.
    if (await box.isVisible()) await box.check()
    hidden = await look()
  }
  for (const anchor of await anchors(page)) {
    if (hidden.length === 0) return []
    await page.goto(`/example/${anchor}`)
    hidden = await look()
  }
  await page.setViewportSize({ width: 1280, height: 740 })
  hidden = await look()
  await page.setViewportSize({ width: 360, height: 740 })
  return hidden
}

/** Where the links within the page lead. */
async function anchors(page: Page): Promise<ReadonlySet<string>> {
  const links = page.locator('a[href^="#"]')
  return new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
}

/** Every piece of text in the page, in order, and whether it can be seen now, or heard as the name of something. */
async function pieces(page: Page) {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-labelledby]')]
    const names = new Set(named.flatMap((one) => one.getAttribute('aria-labelledby')?.split(' ') ?? []))
    const islands = [...document.querySelectorAll('*')].filter(
      (one) => one.localName.includes('-') || one.matches('[popover], title, option, script'),
    )
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { text: string; isVisible: boolean }[] = []
    while (walker.nextNode() !== null) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const parent = walker.currentNode.parentElement
      // What an island holds needs script, a box for a word opens one at a time, and the name of a shape shows under the
      // pointer: all stand in words elsewhere. An entry of a list shows when the list is opened. A data block is for machines.
      if (islands.some((island) => island.contains(parent))) continue
      const isVisible = parent?.checkVisibility({ visibilityProperty: true }) === true || names.has(parent?.id ?? '')
      if (text !== '') found.push({ text, isVisible })
    }
    return found
  })
}
