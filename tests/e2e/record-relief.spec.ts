import { expect, test, type Page } from '@playwright/test'
import { copied } from '#tests/e2e/clipboard.ts'
import { printed } from '#tests/e2e/printed.ts'

const address = '/record-relief/'

const total = (page: Page) => page.locator('relief-choices output')
const level = (page: Page, group: RegExp, name: RegExp) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name })

test(
  'the score is a table that names its rows, and its bars are as long as its points',
  { tag: '@guide' },
  async ({ page }) => {
    await page.goto(address)
    const table = page.getByRole('table', { name: 'The score of the law of Missouri' })
    await expect(table.getByRole('row')).toHaveCount(13)
    await expect(table.getByRole('rowheader', { name: /^Which offenses/ })).toBeVisible()
    await expect(table.getByRole('row', { name: /^Total/ }).getByRole('cell')).toHaveText('0 of 100')
    const bars = await table
      .locator('tbody .bar-most')
      .evaluateAll((rects) => rects.map((rect) => Number(rect.getAttribute('width'))))
    const most = (await table.locator('tbody td').allTextContents()).map((text) => Number(/of (\d+)/.exec(text)?.[1]))
    expect(bars).toEqual(most)
    await expect(table.locator('.bar-points')).toHaveCount(0)
    await expect(page.getByText('so there is no rank')).toBeVisible()
  },
)

test('the hotline stands before anything about the law', { tag: '@guide' }, async ({ page }) => {
  await page.goto(address)
  const number = page.locator('main a[href="tel:+18883737888"]').first()
  const first = page.locator('main h2').first()
  const top = async (of: typeof number) => (await of.boundingBox())?.y ?? Number.NaN
  expect(await top(number)).toBeLessThan(await top(first))
})

test(
  'a better law is added up, and the best next change is named',
  { tag: ['@guide', '@script'] },
  async ({ page }) => {
    await page.goto(address)
    await expect(total(page)).toHaveText(
      /^0 of 100 points\. Chosen: 0 of 11\. .*\(\+30\): “Which offenses”\. All offenses\.$/,
    )
    await level(page, /^Which offenses/, /^All misdemeanors\./).check()
    await level(page, /^Privacy/, /^The law says so/).check()
    await expect(total(page)).toHaveText(
      /^17 of 100 points\. Chosen: 2 of 11\. .*\(\+18\): “Which offenses”\. All offenses\.$/,
    )
    for (const group of await page.locator('.levels').all()) await group.getByRole('radio').last().check()
    await expect(total(page)).toHaveText('100 of 100 points. Chosen: 11 of 11. These choices make the ideal law.')
    await page.getByRole('button', { name: 'Remove my choices' }).click()
    await expect(total(page)).toHaveText(/^0 of 100 points/)
    await expect(page.locator('.levels :checked')).toHaveCount(0)
  },
)

test('the choices can be made with the keyboard alone', { tag: ['@guide', '@script'] }, async ({ page }) => {
  await page.goto(address)
  await level(page, /^How much proof/, /^The law does not say/).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(level(page, /^How much proof/, /^More likely/)).toBeChecked()
  await expect(total(page)).toHaveText(/^5 of 100 points/)
})

test(
  'a link brings the choices to somebody else, and leaves the address',
  { tag: ['@guide', '@script'] },
  async ({ page }) => {
    await page.goto(address)
    await level(page, /^Which offenses/, /^All offenses/).check()
    await level(page, /^The hearing/, /^No hearing/).check()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy a link with these choices' }).click()
    await expect(total(page)).toHaveText(/^The link is copied/)
    const link = await copied(page)
    const other = await page.context().newPage()
    await other.goto(link)
    await expect(total(other)).toHaveText(/^35 of 100 points\. Chosen: 2 of 11\./)
    await expect(level(other, /^The hearing/, /^No hearing/)).toBeChecked()
    expect(new URL(other.url()).hash).toBe('#better')
    // Once all is laid out and nothing moves any more, the choices are still in sight.
    await other.waitForTimeout(1000)
    await expect(total(other)).toBeInViewport()
  },
)

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test(
    'every level stands there with its points, and nothing that would do nothing',
    { tag: '@guide' },
    async ({ page }) => {
      await page.goto(address)
      await expect(page.locator('.levels label')).toHaveCount(37)
      for (const label of await page.locator('.levels label').all()) await expect(label).toHaveText(/\(\d+\)$/)
      await expect(page.getByRole('radio')).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'Copy a link with these choices' })).toBeHidden()
    },
  )
})

test('the score prints on one page, and on no other', { tag: '@guide' }, async ({ page }) => {
  await page.goto(address)
  const { texts } = await printed(page)
  const withScore = texts.filter((text) => /The score of the law of Missouri|What is compared|Total/.test(text))
  expect(withScore).toHaveLength(1)
  expect(withScore[0]).toContain('Further conditions')
  expect(withScore[0]).toContain('0 of 100')
  expect(withScore[0]).not.toContain('What a better law would score')
})

test('states beside each other are a table that the keyboard can scroll', { tag: '@invented' }, async ({ page }) => {
  await page.goto(address)
  const table = page.getByRole('region', { name: 'States compared' }).getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([/./, 'Avalon', 'Lyonesse'])
  await expect(table.getByRole('row', { name: /^Total/ }).getByRole('cell')).toHaveText(['0 of 100', '25 of 100'])
  await expect(table.getByRole('row', { name: /^Rank/ }).getByRole('cell')).toHaveText([/no rank/, '1 of 1'])
})
