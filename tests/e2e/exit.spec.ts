import { expect, test, type Page, type Route } from '@playwright/test'
import { printed } from '#tests/e2e/printed.ts'
import { leftBehind, nothing } from '#tests/e2e/written.ts'

const exitLink = (page: Page) => page.locator('a.exit')

/** Answers for the page that the exit leads to, and gives back what was asked. */
async function elsewhere(page: Page, answer: (route: Route) => Promise<void> = fulfill) {
  const asked: { url: string; referrer: string | undefined }[] = []
  await page.route(/^https:/, async (route) => {
    const headers = await route.request().allHeaders()
    asked.push({ url: route.request().url(), referrer: headers['referer'] })
    await answer(route)
  })
  return asked
}

const fulfill = (route: Route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' })

/** Opens a page behind another one of the guide, so that Back has somewhere to go. */
async function openBehind(page: Page, path: string) {
  await page.goto('/')
  await page.goto(path, { waitUntil: 'networkidle' })
}

async function pressShift(page: Page, times: number) {
  for (let count = 0; count < times; count += 1) await page.keyboard.press('Shift')
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const name of ['the link', 'the second skip link'])
    test(`${name} leads away, and does not say from where`, async ({ page }) => {
      const asked = await elsewhere(page)
      await page.goto('/stages/')
      const address = await exitLink(page).getAttribute('href')
      if (name === 'the link') await exitLink(page).click()
      else {
        await page.keyboard.press('Tab')
        await page.keyboard.press('Tab')
        await expect(page.locator('a.skip[data-exit]')).toBeFocused()
        await page.keyboard.press('Enter')
      }
      await expect(page.locator('body')).toHaveText('elsewhere')
      expect(asked).toEqual([{ url: address, referrer: undefined }])
    })
})

test.describe('leaving', { tag: '@script' }, () => {
  test('the page is blank before the next one has come, and its place behind the Back button is taken', async ({
    page,
  }) => {
    await elsewhere(page)
    await openBehind(page, '/stages/')
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('a.exit')?.click()
      const alert = document.querySelector('[role=alert]')
      return { words: document.body.innerText, spoken: alert?.textContent, title: document.title }
    })
    expect(seen).toEqual({ words: 'Loading.', spoken: 'Loading.', title: '\u200B' })
    await expect(page.locator('body')).toHaveText('elsewhere')
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  test('three presses of Shift leave; each is spoken and shown', async ({ page }) => {
    const asked = await elsewhere(page)
    await page.goto('/', { waitUntil: 'networkidle' })
    const status = page.locator('exit-page').getByRole('status')
    await pressShift(page, 1)
    await expect(status).toHaveText('Shift, press 2 more times to exit.')
    await expect(exitLink(page)).toContainText('●○○')
    await expect(page.getByRole('link', { name: 'Exit this page', exact: true }).last()).toBeVisible()
    await pressShift(page, 1)
    await expect(status).toHaveText('Shift, press 1 more time to exit.')
    await expect(exitLink(page)).toContainText('●●○')
    expect(asked).toEqual([])
    await pressShift(page, 1)
    await expect(page.locator('body')).toHaveText('elsewhere')
    expect(asked).toHaveLength(1)
  })

  test('a press counts for five seconds, and each one begins them anew', async ({ page }) => {
    const asked = await elsewhere(page)
    await page.clock.install()
    await page.goto('/', { waitUntil: 'networkidle' })
    const status = page.locator('exit-page').getByRole('status')
    await pressShift(page, 2)
    await page.clock.runFor(5100)
    await expect(status).toHaveText('Exit this page expired.')
    await expect(exitLink(page)).not.toContainText('●')
    await page.clock.runFor(5100)
    await expect(status).toHaveText('')
    await pressShift(page, 1)
    await page.clock.runFor(4500)
    await pressShift(page, 1)
    await page.clock.runFor(4500)
    expect(asked).toEqual([])
    await pressShift(page, 1)
    await expect(page.locator('body')).toHaveText('elsewhere')
  })

  test('Shift with another key is no wish to leave', async ({ page }) => {
    const asked = await elsewhere(page)
    await page.goto('/letters/employer/', { waitUntil: 'networkidle' })
    await page.getByLabel('Your name').click()
    for (const key of ['Shift+Z', 'Shift+O', 'Shift+E', 'Shift+Tab', 'Shift+ArrowLeft']) await page.keyboard.press(key)
    await pressShift(page, 2)
    await page.keyboard.press('a')
    await expect(page.locator('exit-page').getByRole('status')).toHaveText('Exit this page expired.')
    await pressShift(page, 2)
    expect(asked).toEqual([])
  })

  test('what was stored is gone, and Back finds the page as it came', async ({ page }) => {
    await elsewhere(page)
    await openBehind(page, '/letters/employer/')
    const title = await page.title()
    await page.getByLabel('Your name').fill('Zoë')
    await page.evaluate(() => {
      localStorage.setItem('a', '1')
      sessionStorage.setItem('b', '1')
    })
    // A jump within the page: the same document stands behind the Back button.
    await page.evaluate(() => {
      location.hash = '#content'
    })
    await pressShift(page, 3)
    await expect(page.locator('body')).toHaveText('elsewhere')
    await page.goBack({ waitUntil: 'networkidle' })
    await expect(page).toHaveTitle(title)
    await expect(page.locator('main')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(page.getByLabel('Your name')).toHaveValue('')
    await expect(page.locator('.paper')).not.toContainText('Zoë')
    expect(await leftBehind(page)).toEqual(nothing)
  })

  test('another window of the guide forgets what was typed there', async ({ page, context }) => {
    await page.goto('/letters/employer/', { waitUntil: 'networkidle' })
    await page.getByLabel('Your name').fill('Zoë')
    const other = await context.newPage()
    await elsewhere(other)
    await other.goto('/', { waitUntil: 'networkidle' })
    await exitLink(other).click()
    await expect(page.getByLabel('Your name')).toHaveValue('')
    await expect(page.locator('.paper')).not.toContainText('Zoë')
  })

  test('nothing moves while one leaves, and paper never shows the way out', async ({ page }) => {
    await page.goto('/stages/', { waitUntil: 'networkidle' })
    await pressShift(page, 2)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    const { words } = await printed(page)
    expect(words).not.toMatch(/exit this page|●/i)
  })
})
