import { expect, test } from '@playwright/test'
import { everyPage } from '#tests/e2e/pages.ts'
import { watch } from '#tests/e2e/watch.ts'

// With script, nothing-goes-out.spec.ts holds this and more of every page.
test.use({ javaScriptEnabled: false })

for (const { path, name, tag } of everyPage()) {
  test(
    `without script ${name} loads from our own origin only, and the policy blocks nothing`,
    { tag },
    async ({ page, baseURL }) => {
      const { complaints, requests } = watch(page)
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(200)
      expect(complaints).toEqual([])
      expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
      await expect(page.locator('main')).toBeVisible()
    },
  )
}
