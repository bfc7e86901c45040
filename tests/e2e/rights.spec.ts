import { expect, test } from '@playwright/test'

test('the filter shows the rights of one stage only', async ({ page }) => {
  await page.goto('/rights/')
  const all = page.locator('section.right')
  const total = await all.count()
  await page.getByRole('radio', { name: 'Clemency' }).check()
  const shown = page.locator('section.right:visible')
  await expect(page.locator('#right-1-7-f')).toBeVisible()
  await expect(page.locator('#right-1-16-ag-status')).toBeHidden()
  expect(await shown.count()).toBeLessThan(total)
  for (const right of await shown.all()) await expect(right).toContainText(/Clemency|At any stage/)
  await page.getByRole('radio', { name: 'All stages' }).check()
  expect(await shown.count()).toBe(total)
})

test('a right can be ticked, and the tick is gone on the next visit', async ({ page }) => {
  await page.goto('/rights/')
  const box = page.locator('#right-1-7-d').getByRole('checkbox')
  await box.check()
  await expect(box).toBeChecked()
  await page.reload()
  await expect(box).not.toBeChecked()
})

test('a link to one right opens at that right', async ({ page }) => {
  await page.goto('/rights/#right-1-6-partition')
  await expect(page.locator('#right-1-6-partition')).toBeInViewport()
})

test('release on written request is never shown as automatic', async ({ page }) => {
  await page.goto('/rights/')
  for (const id of ['1-7-a', '1-7-c', '1-7-d', '1-7-f', '1-7-g', '1-16-ag-status', '1-6-partition']) {
    const right = page.locator(`#right-${id}`)
    await expect(right).toContainText('Ask in writing')
    await expect(right).not.toContainText('Without asking')
  }
})
