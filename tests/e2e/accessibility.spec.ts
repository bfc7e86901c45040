import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { everyPage } from '#tests/e2e/pages.ts'

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A dark page differs from a light one by its colours only, and these are the rules that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

for (const { path, name, tag } of everyPage()) {
  test(`axe finds nothing on ${name}`, { tag }, async ({ page }) => {
    // Four readings of the longest page take a slow machine more than the usual half minute.
    test.setTimeout(120_000)
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      // What is closed is part of the page too: open every answer before looking.
      await page.locator('details:not([open]) > summary').evaluateAll((all) => {
        all.forEach((one) => {
          one.parentElement?.setAttribute('open', '')
        })
      })
      // In the page itself, which has no frames: the usual way opens another page each time.
      const axe = () => new AxeBuilder({ page }).setLegacyMode()
      expect(await findings(axe().withTags(everyRule)), `${name} at ${width} px, light`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findings(axe().withRules(colourRules)), `${name} at ${width} px, dark`).toEqual([])
    }
  })
}

async function findings(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
}
