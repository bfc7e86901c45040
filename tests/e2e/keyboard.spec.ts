import { expect, test, type Page } from '@playwright/test'
import { everyPage, pagesOfEachKind, sites } from '#tests/e2e/pages.ts'

test.use({ viewport: { width: 360, height: 740 } })

/** What has focus: its words, its number in reading order, and whether any of it can be seen above the exit bar. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return undefined
    const box = one.getBoundingClientRect()
    const bar = document.querySelector('a.exit')
    const floor = one === bar ? innerHeight : (bar?.getBoundingClientRect().top ?? innerHeight)
    return {
      words: one.textContent.trim(),
      isSeen: box.top < floor && box.bottom > 0,
      place: one.getAttribute('data-place'),
    }
  })
}

/** Marks everything that Tab should reach with its number, in the order in which the page reads. */
async function numberReachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], summary, input, select, button')].filter(
      (one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
    )
    all.forEach((one, place) => {
      one.setAttribute('data-place', String(place))
    })
    return all.length
  })
}

for (const { path, name, tag } of pagesOfEachKind()) {
  test(`Tab reaches all of ${name} in reading order, and the exit bar hides nothing`, { tag }, async ({ page }) => {
    await page.goto(path)
    const reachable = await numberReachable(page)
    expect(reachable).toBeGreaterThan(10)
    for (let place = 0; place < reachable; place += 1) {
      await page.keyboard.press('Tab')
      const now = await focused(page)
      expect(now?.place, `after ${place} steps: ${now?.words ?? 'nothing'}`).toBe(String(place))
      expect(now?.isSeen, `${now?.words ?? ''} has focus but cannot be seen`).toBe(true)
      if (place === 1) expect(now?.words).toBe('Exit this page')
    }
  })
}

test('the skip link moves to the content', async ({ page }) => {
  await page.goto('/rights/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(inMain).toBe(true)
})

const emergency = { '@guide': '911', '@invented': '911' } as const

for (const { tag, folder } of sites) {
  test(`the way out is on every page of ${folder}, large enough, and on the screen`, { tag }, async ({ page }) => {
    const paths = everyPage().flatMap((one) => (one.tag === tag ? one.path : []))
    for (const path of [...paths, '/no-such-page/']) {
      await page.goto(path)
      const exit = page.locator('a.exit')
      await expect(exit).toBeInViewport({ ratio: 1 })
      const box = await exit.boundingBox()
      expect(box?.height, path).toBeGreaterThanOrEqual(44)
      await expect(exit).toHaveAttribute('href', /^https:/)
      const call = page.getByRole('banner').getByRole('link', { name: `Call ${emergency[tag]}` })
      await expect(call).toHaveAttribute('href', `tel:${emergency[tag]}`)
    }
  })
}
