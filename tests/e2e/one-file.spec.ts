import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { isComplaint } from '#tests/e2e/complaints.ts'
import { sites } from '#tests/e2e/pages.ts'

/** The file that holds a whole site, alone in a folder of its own, as on a stick or from an e-mail. */
function carriedFile(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith('.html') && !['index.html', '404.html'].includes(file))
  if (name === undefined) throw new Error(`${folder}/ holds no file of the whole guide.`)
  const to = join(mkdtempSync(join(tmpdir(), 'stick-')), name)
  copyFileSync(join(folder, name), to)
  return pathToFileURL(to).href
}

/** Opens a page and gathers what it asks for and what the browser complains about. */
async function open(page: Page, address: string): Promise<{ asked: string[]; complaints: string[] }> {
  const seen = { asked: new Array<string>(), complaints: new Array<string>() }
  page.on('request', (request) => seen.asked.push(request.url()))
  page.on('console', (message) => {
    if (isComplaint(message)) seen.complaints.push(message.text())
  })
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  await page.goto(address)
  return seen
}

for (const { folder, tag } of sites) {
  test(`the file of ${folder} needs nothing but itself`, { tag }, async ({ page }) => {
    const address = carriedFile(folder)
    const seen = await open(page, address)
    await page.waitForTimeout(500)
    expect(seen).toEqual({ asked: [address], complaints: [] })
    expect(await page.locator('script, template, iframe, img, [hidden]').count()).toBe(0)
    // Its style is in force.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    )
  })

  test(`each link of the contents of ${folder} opens at its page`, { tag }, async ({ page }) => {
    await page.goto(carriedFile(folder))
    const links = page.locator('#contents a')
    const count = await links.count()
    expect(count).toBeGreaterThan(15)
    for (let place = 0; place < count; place += 5) {
      const link = links.nth(place)
      const id = ((await link.getAttribute('href')) ?? '').slice(1)
      await link.click()
      const target = page.locator(`[id="${id}"]`)
      await expect(target).toBeInViewport()
      expect(await target.locator('h1, h2').first().isVisible()).toBe(true)
      await page.goBack()
    }
  })

  test(`a stage of the picture of ${folder} opens beside it, and closes`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(carriedFile(folder))
    const stage = page.locator('svg a').first()
    const id = ((await stage.getAttribute('href')) ?? '').slice(1)
    await stage.click()
    const entry = page.locator(`[id="${id}"]`)
    await expect(entry).toBeInViewport()
    expect(await entry.evaluate((one) => getComputedStyle(one.closest('li') ?? one).position)).toBe('fixed')
  })

  test(`the exit of ${folder} leads away`, { tag }, async ({ page }) => {
    await page.goto(carriedFile(folder))
    const exit = page.locator('a[rel~="nofollow"]').last()
    await expect(exit).toBeVisible()
    const href = (await exit.getAttribute('href')) ?? ''
    expect(href).toMatch(/^https:/)
    let referrer: string | undefined = 'not asked'
    await page.route(href, async (route) => {
      referrer = await route
        .request()
        .headerValue('referer')
        .then((value) => value ?? undefined)
      await route.fulfill({ contentType: 'text/html', body: '<title>Away</title>' })
    })
    await exit.click()
    await expect(page).toHaveURL(href)
    expect(referrer).toBeUndefined()
  })

  test(`nothing in the file of ${folder} scrolls sideways at 320 px`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(carriedFile(folder))
    await page.locator('details').evaluateAll((all) => {
      all.forEach((one) => {
        one.setAttribute('open', '')
      })
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test(`axe finds nothing in the file of ${folder}`, { tag }, async ({ page }) => {
    test.setTimeout(600_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(carriedFile(folder))
    // Of a file this long the rules for colours take minutes: they are looked at in the pages, whose style this is.
    const axe = new AxeBuilder({ page }).setLegacyMode().disableRules(['color-contrast', 'target-size'])
    const { violations } = await axe.analyze()
    expect(violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))).toEqual([])
  })
}

test('choices work without script, each on its own page of the file', { tag: '@guide' }, async ({ page }) => {
  await page.goto(carriedFile('out'))
  const groups = page.locator('fieldset', { has: page.locator('[id$="/filter-1"]') })
  await expect(groups).toHaveCount(2)
  const shown = () => page.locator('[data-stages]').evaluateAll((all) => all.map((one) => one.checkVisibility()))
  const before = await shown()
  await groups.first().locator('input').nth(6).check()
  const first = await shown()
  expect(first.filter((one) => !one).length).toBeGreaterThan(before.filter((one) => !one).length)
  await groups.nth(1).locator('input').nth(3).check()
  await expect(groups.first().locator('input').nth(6)).toBeChecked()
})

test('one choice of who writes holds for each letter', { tag: '@guide' }, async ({ page }) => {
  await page.goto(carriedFile('out'))
  const asks = page.locator('ol li[data-for]')
  const shown = () => asks.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
  const asVictim = await shown()
  expect(asVictim).toBe(await asks.count())
  await page.locator('[id$="/as-witness"]').check()
  expect(await shown()).toBeLessThan(asVictim)
  await expect(page.locator('[data-for="witness"]')).toBeVisible()
  await expect(page.locator('[data-for="victim"]')).toBeHidden()
  // The substitute address of someone who has one.
  const substitute = page.locator('[id$="/substitute"]')
  await expect(substitute).toHaveCount(1)
  const line = page.getByText('my substitute address', { exact: false }).last()
  await expect(line).toBeHidden()
  await substitute.check()
  await expect(line).toBeVisible()
})

test('served, it keeps its looks and its silence', { tag: '@guide' }, async ({ page }) => {
  const seen = await open(page, '/after-sentencing.html')
  expect(seen.complaints).toEqual([])
  expect(seen.asked.filter((url) => !url.endsWith('/favicon.ico'))).toHaveLength(1)
  expect(await page.locator('.skip, header a').first().isVisible()).toBe(true)
})
