import { expect, test, type Page } from '@playwright/test'
import { requestsOf } from '#tests/e2e/written.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' })
const results = (page: Page) => page.locator('[data-search-results] > li')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page is the whole index, and no field that would do nothing', async ({ page }) => {
    await page.goto('/search/')
    await expect(field(page)).toBeHidden()
    await page.getByText('Letters, calls and news', { exact: true }).click()
    await page.locator('main a[href="/what-happened/furlough-work-release/"]').click()
    await expect(page).toHaveURL(/\/what-happened\/furlough-work-release\/$/)
  })
})

test.describe('the search', { tag: '@script' }, () => {
  test('answers in people’s own words, says how many, and keeps the query to itself', async ({ page }) => {
    await page.goto('/search/', { waitUntil: 'networkidle' })
    const asked = await requestsOf(page)
    await field(page).fill('when is he getting out')
    await expect(results(page).first()).toContainText(/release/i)
    await expect(results(page).first()).toContainText(/Words that fit: .*release/)
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ results$/)
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
    expect(asked).toEqual([])
    await field(page).fill('')
    await expect(results(page)).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('status')).toHaveText('')
  })

  test('forgives a misspelling, says when there is nothing, and leads where it says', async ({ page }) => {
    await page.goto('/search/')
    await field(page).fill('xqzzt')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Nothing found/)
    await field(page).fill('comutation')
    await expect(results(page).first()).toBeVisible()
    const link = results(page).first().getByRole('link')
    const href = (await link.getAttribute('href')) ?? ''
    await link.click()
    await expect(page).toHaveURL((url) => url.pathname + url.hash === href)
  })

  test('works by keyboard alone, and says so when it cannot be loaded', async ({ page }) => {
    await page.route('**/search-index.json', (route) => route.abort())
    await page.goto('/search/')
    await field(page).focus()
    await page.keyboard.type('parole')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^The search could not be loaded/)
    await expect(results(page)).toHaveCount(0)
  })
})
