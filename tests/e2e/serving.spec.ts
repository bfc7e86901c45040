import { expect, test } from '@playwright/test'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { pageHeaders } from '#src/hosting/policy.ts'
import { sites } from '#tests/e2e/pages.ts'
import { watch } from '#tests/e2e/watch.ts'

for (const { folder, tag } of sites) {
  test(
    `a page of ${folder} comes compressed, with its whole policy, and is asked for again`,
    { tag },
    async ({ page }) => {
      const response = await page.goto('/')
      const headers = (await response?.allHeaders()) ?? {}
      const { styleHashes } = await readBuildRecord(folder)
      for (const [name, value] of pageHeaders(styleHashes)) expect(headers[name.toLowerCase()]).toBe(value)
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(headers['content-encoding']).toBe('br')
    },
  )
}

test('of all that this browser can do, a page may copy and share', { tag: '@script' }, async ({ page }) => {
  await page.goto('/')
  const allowed = await page.evaluate<string[]>('document.featurePolicy.allowedFeatures()')
  // Client hints go to those who ask for them, and we do not.
  const abilities = allowed.filter((name) => !name.startsWith('ch-'))
  expect(['clipboard-write', 'web-share']).toEqual(expect.arrayContaining(abilities))
  expect(abilities).toContain('clipboard-write')
})

test('the font arrives, is used and may be kept for ever', async ({ page }) => {
  const arrival = page.waitForResponse(/\.woff2$/)
  await page.goto('/')
  const font = await arrival
  expect(font.status()).toBe(200)
  expect(font.headers()['cache-control']).toContain('immutable')
})

test('a font that never arrives keeps nobody from reading', async ({ page }) => {
  await page.route(/\.woff2$/, (route) => route.abort())
  await page.goto('/')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  expect((await heading.boundingBox())?.width).toBeGreaterThan(100)
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toContain('error')
})

test('an unknown address gives the not-found page, with its status and its headers', async ({ page }) => {
  const { requests } = watch(page)
  const response = await page.goto('/no/such/page/')
  expect(response?.status()).toBe(404)
  expect((await response?.allHeaders())?.['content-security-policy']).toContain("default-src 'none'")
  await expect(page.locator('main')).toBeVisible()
  expect(requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([])
})

test('a script put into a page by someone else does not run', { tag: '@script' }, async ({ page }) => {
  const { complaints } = watch(page)
  await page.route('**/about/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}<script>document.title = "owned"</script>` })
  })
  await page.goto('/about/')
  await expect(page).not.toHaveTitle('owned')
  expect(complaints.join()).toContain('Content Security Policy')
})
