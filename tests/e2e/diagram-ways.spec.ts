import { expect, test } from '@playwright/test'
import { copied } from '#tests/e2e/clipboard.ts'
import { box, edges, picture, stageIds } from '#tests/e2e/diagram-parts.ts'

test('choosing a stage lights its ways, and names both their ends in words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/')
  const all = await edges(page, picture)
  for (const id of await stageIds(page)) {
    await page.goto(`/#${id}`)
    const thick = await page
      .locator(`${picture} [data-edge]`)
      .evaluateAll((some) =>
        some
          .filter((one) => Number.parseFloat(getComputedStyle(one).strokeWidth) > 4)
          .map((one) => one.getAttribute('data-edge') ?? ''),
      )
    const touching = all.filter((edge) => edge.split('--').includes(id))
    expect(thick.toSorted(), id).toEqual(touching)
    const told = await page
      .locator(`#${id} :is([data-edge], [data-edge-in])`)
      .evaluateAll((some) => some.map((one) => one.getAttribute('data-edge') ?? one.getAttribute('data-edge-in') ?? ''))
    expect(told.toSorted(), `${id} in words`).toEqual(touching)
  }
})

test.describe('script adds', { tag: '@script' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('arrow keys that follow the ways, and leave Tab as it was', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto('/', { waitUntil: 'networkidle' })
    const steps = (await edges(page, picture)).map((edge) => edge.split('--'))
    const [first = ''] = await stageIds(page)
    await page.locator(`${box}[href="#${first}"]`).focus()
    const before = await page.evaluate(() => history.length)
    await page.keyboard.press('ArrowRight')
    const opened = page.locator('.places > li:target')
    const second = (await opened.getAttribute('data-place')) ?? ''
    expect(steps).toContainEqual([first, second])
    await expect(page.locator('figure output')).not.toBeEmpty()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      `#${(await opened.getAttribute('id')) ?? ''}`,
    )
    await page.keyboard.press('ArrowDown')
    const sister = (await opened.getAttribute('data-place')) ?? ''
    expect(sister).not.toBe(second)
    expect(steps).toContainEqual([first, sister])
    await page.keyboard.press('ArrowUp')
    await expect(opened).toHaveAttribute('data-place', second)
    await page.keyboard.press('ArrowLeft')
    await expect(opened).toHaveAttribute('data-place', first)
    expect(await page.evaluate(() => history.length), 'Back still leads to the page before').toBe(before)
    const ids = await stageIds(page)
    for (const id of ids) {
      await expect(page.locator(`${box}[href="#${id}"]`)).toBeFocused()
      await page.keyboard.press('Tab')
    }
  })

  test('a button that copies the link of what is open, which opens it again', async ({ page, baseURL }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    const copy = page.getByRole('button', { name: 'Copy a link' })
    await expect(copy).toBeHidden()
    const [, id = ''] = await stageIds(page)
    await page.locator(`#${id} h3 a`).click()
    await copy.click()
    await expect(page.locator('figure output')).toHaveText('Link copied.')
    const link = await copied(page)
    expect(link).toBe(`${baseURL}/#${id}`)
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.locator(`#${id} .more`)).toBeVisible()
    await expect(page.locator(`${box}.lit`)).toBeInViewport()
  })

  test('light for any other place that is chosen in the picture', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto('/', { waitUntil: 'networkidle' })
    const other = page.locator(`${picture} a:not(.stage)`).first()
    await other.click()
    await expect(page.locator('.more:visible')).toHaveCount(1)
    await expect(other).toHaveClass('lit')
    expect(await page.locator(`${picture} [data-edge].lit`).count()).toBeGreaterThan(0)
  })
})
