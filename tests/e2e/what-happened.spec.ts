import { expect, test } from '@playwright/test'
import { everyPage, sites } from '#tests/e2e/pages.ts'

const notices = everyPage().filter(({ path }) => /^\/what-happened\/./.test(path))

for (const { tag, folder } of sites)
  test(
    `from the picker of ${folder} to each notice and a number to call are two choices`,
    { tag },
    async ({ page }) => {
      for (const { path } of notices.filter((notice) => notice.tag === tag)) {
        await page.goto('/what-happened/')
        const sender = page.locator('details', { has: page.locator(`a[href="${path}"]`) }).first()
        await sender.locator('summary').click()
        await sender.locator(`a[href="${path}"]`).click()
        await expect(page).toHaveURL((url) => url.pathname === path)
        await expect(page.locator('main a[href^="tel:"]').first(), path).toBeVisible()
      }
    },
  )

test('every notice can be reached by who sent it and by what it is about', { tag: '@guide' }, async ({ page }) => {
  await page.goto('/what-happened/')
  for (const { path } of notices.filter(({ tag }) => tag === '@guide')) {
    expect(await page.locator(`section:has(> #topic) a[href="${path}"]`).count(), path).toBe(1)
    expect(await page.locator(`section:has(> #sender) a[href="${path}"]`).count(), path).toBeGreaterThan(0)
  }
})

test(
  'a word in a sentence opens its meaning, by mouse and by keyboard, and the meaning is on paper',
  { tag: '@guide' },
  async ({ page }) => {
    await page.goto('/what-happened/mandate/')
    const word = page.locator('main button.term').first()
    const box = page.locator('[popover]').filter({ visible: true })
    await word.click()
    await expect(box).toHaveCount(1)
    await box.getByRole('button').click()
    await expect(box).toHaveCount(0)
    await word.focus()
    await page.keyboard.press('Enter')
    await expect(box).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(box).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('dl.words dd').first()).toBeVisible()
  },
)
