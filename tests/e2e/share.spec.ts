import { existsSync, readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { copied } from '#tests/e2e/clipboard.ts'
import { requestsOf } from '#tests/e2e/written.ts'

const box = (page: Page) => page.getByRole('dialog', { name: 'Send this to someone' })

test.describe('the box for sharing', { tag: '@script' }, () => {
  for (const [path, id, name, link] of [
    ['/rights/', 'right-1-7-c', 'Be told before a release', '/rights/#right-1-7-c'],
    ['/contacts/', 'contact-movans', 'MOVANS', '/contacts/#contact-movans'],
    ['/law/595-209/', '1-7-d', '595.209.1(7)(d)', '/law/595-209/#1-7-d'],
    ['/stages/', 'clemency', 'Clemency', '/stages/clemency/'],
  ] as const)
    test(`on ${path} gives the link to one thing, and a message with a neutral first line`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(path, { waitUntil: 'networkidle' })
      const asked = await requestsOf(page)
      await page.locator(`a.anchor[href="#${id}"]`).click()
      await expect(box(page)).toBeVisible()
      await expect(box(page)).toContainText(name)
      await box(page).getByRole('button', { name: 'Copy the link' }).click()
      await expect(box(page).getByRole('status')).toHaveText('Done.')
      expect(await copied(page)).toBe(new URL(link, page.url()).href)
      await box(page).getByRole('button', { name: 'Copy a short message' }).click()
      const [first, ...rest] = (await copied(page)).split('\n')
      expect(first).toBe('Here is the page we talked about.')
      expect(rest.at(-1)).toBe(new URL(link, page.url()).href)
      expect((await copied(page)).length).toBeLessThanOrEqual(300)
      await page.keyboard.press('Escape')
      await expect(box(page)).toBeHidden()
      expect(asked).toEqual([])
      // What was copied leads to the thing.
      await page.goto(new URL(link, page.url()).href)
      await expect(page.locator('main')).toContainText(name)
    })

  test('on a letter shares the page, never what was typed', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/letters/clemency/', { waitUntil: 'networkidle' })
    await page.getByLabel('Your name').fill('Zoë')
    await page.getByRole('button', { name: 'Send this to someone' }).click()
    await box(page).getByRole('button', { name: 'Copy a short message' }).click()
    expect(await copied(page)).not.toContain('Zoë')
    expect(await copied(page)).toContain('/letters/clemency/')
  })

  test('hands the message to the device’s own way of sharing where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: { text: string }) => {
          document.documentElement.dataset['shared'] = data.text
          return Promise.resolve()
        },
      })
    })
    await page.goto('/letters/clemency/', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Send this to someone' }).click()
    await box(page).getByRole('button', { name: 'Send from this device' }).click()
    await expect(box(page).getByRole('status')).toHaveText('Done.')
    await expect(page.locator('html')).toHaveAttribute('data-shared', /^Here is the page/)
  })
})

test('with an address, the code is fetched only when it is shown', { tag: '@script' }, async ({ page }) => {
  const folder = 'out.address'
  expect(
    existsSync(`${folder}/index.html`),
    'Run npm run build -- --site-url https://guide.example.org --out out.address',
  ).toBe(true)
  const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', js: 'text/javascript', html: 'text/html' }
  await page.route('https://guide.example.org/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/\/$/, '/index.html')
    if (!existsSync(folder + path)) return route.fulfill({ status: 404 })
    const contentType = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return route.fulfill({ contentType, body: readFileSync(folder + path) })
  })
  await page.goto('https://guide.example.org/rights/', { waitUntil: 'networkidle' })
  const asked = await requestsOf(page)
  await page.locator('a.anchor[href="#right-1-7-c"]').click()
  await expect(box(page)).toBeVisible()
  expect(asked).toEqual([])
  await box(page).getByText('Show a code to scan').click()
  const picture = box(page).getByRole('img')
  await expect(picture).toHaveJSProperty('complete', true)
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect(asked).toEqual(['/qr/right-1-7-c.svg'])
  await page.keyboard.press('Escape')
  await page.locator('a.anchor[href="#marks"]').click()
  await expect(box(page).getByText('Show a code to scan')).toBeHidden()
})
