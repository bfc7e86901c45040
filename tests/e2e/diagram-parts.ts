import { type Page } from '@playwright/test'

/** The picture, the boxes of its stages, and the list of stages in words. */
export const picture = 'svg.river'
export const box = `${picture} a.stage`
export const list = 'ol.places'

/** The edges that an element of the page shows, sorted. */
export async function edges(page: Page, within: string): Promise<readonly string[]> {
  const shown = await page
    .locator(`${within} [data-edge]`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-edge') ?? ''))
  return shown.toSorted()
}

/** The ids of the stages in their order. */
export async function stageIds(page: Page): Promise<readonly string[]> {
  return page.locator(`${list} > li`).evaluateAll((all) => all.map((one) => one.id))
}
