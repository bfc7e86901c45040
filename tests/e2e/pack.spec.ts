import { expect, test, type Page } from '@playwright/test'
import { numberOf } from '#tests/e2e/numbers.ts'
import { printed } from '#tests/e2e/printed.ts'
import { leftBehind, nothing } from '#tests/e2e/written.ts'

const choose = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true }).first().check()

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every paper can be opened and printed on its own', async ({ page }) => {
    await page.goto('/pack/')
    await expect(page.getByText('This browser cannot put the papers together.')).toBeVisible()
    await page.getByRole('link', { name: 'Ask for all your rights at once' }).click()
    await expect(page).toHaveURL(/\/letters\/all-rights\/$/)
  })
})

test.describe('the pack', { tag: '@script' }, () => {
  test('holds what was chosen, each sheet and letter on a page of its own, and nothing else', async ({ page }) => {
    await page.goto('/pack/', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Put the pack together' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Nothing is chosen yet.')
    await choose(page, 'Notes on calls')
    await choose(page, 'Ask for a photograph taken before release')
    await choose(page, 'Be told the projected release date')
    await choose(page, 'Safe at Home')
    await page.getByRole('button', { name: 'Put the pack together' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Ready: 4 parts\./)
    const { pages, words } = await printed(page)
    // The first paper, the notes, the letter; the right and the office share two.
    expect(pages).toBe(5)
    const office = await numberOf('safe-at-home')
    for (const part of ['In this pack', 'What they said', 'Send me a photograph', 'projected', office])
      expect(words.toLowerCase()).toContain(part.toLowerCase())
    expect(words).not.toContain('Put the pack together')
    expect(await leftBehind(page)).toEqual(nothing)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const href of await page.locator('.pack a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
      expect(href).not.toMatch(/^#/)
  })

  test('says when something could not be loaded, and can be made again', async ({ page }) => {
    await page.goto('/pack/', { waitUntil: 'networkidle' })
    await page.route('**/handouts/wallet/', (route) => route.abort())
    await choose(page, 'Numbers')
    await page.getByRole('button', { name: 'Put the pack together' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/could not be loaded/)
    await page.unroute('**/handouts/wallet/')
    await page.getByRole('button', { name: 'Put the pack together' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Ready: 1 part/)
  })

  test('every part on the list can be found where its link leads', async ({ page }) => {
    await page.goto('/pack/', { waitUntil: 'networkidle' })
    for (const box of await page.locator('.pack-list input').all()) await box.check()
    await page.getByRole('button', { name: 'Put the pack together' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Ready: \d+ parts\./, { timeout: 30_000 })
  })
})
