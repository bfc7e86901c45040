import { expect, test } from '@playwright/test'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the filter shows the offices of one stage, and those that help at any', async ({ page }) => {
    await page.goto('/contacts/')
    const cards = page.locator('.card:visible')
    const all = await cards.count()
    await page.getByLabel('Clemency', { exact: true }).check()
    expect(await cards.count()).toBeLessThan(all)
    await expect(page.locator('#contact-governor')).toBeVisible()
    await expect(page.locator('#contact-emergency-911')).toBeVisible()
    await expect(page.locator('#contact-coa-eastern')).toBeHidden()
    await page.getByLabel('All stages', { exact: true }).check()
    expect(await cards.count()).toBe(all)
  })

  test('each county is reached from the list and from the map, and its page has a number to call', async ({ page }) => {
    await page.goto('/contacts/counties/')
    const listed = await page.locator('.counties a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    const mapped = await page.locator('.county-map a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(new Set(listed).size).toBe(115)
    expect(mapped.toSorted()).toEqual(listed.toSorted())
    await expect(page.getByRole('link', { name: 'Boone County' })).toHaveCount(2)
    await expect(page.getByRole('searchbox')).toBeHidden()
    await page.getByRole('link', { name: 'Worth County' }).first().click()
    await expect(page).toHaveURL(/\/contacts\/counties\/worth\/$/)
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  })
})

test.describe('the finder', { tag: '@script' }, () => {
  test('narrows the list as one types, with slips, accents and saints, and says how many', async ({ page }) => {
    await page.goto('/contacts/counties/', { waitUntil: 'networkidle' })
    const shown = page.locator('.counties > li:visible')
    const field = page.getByRole('searchbox', { name: 'County or county seat' })
    for (const [typed, found] of [
      ['saint charls', 'St. Charles County'],
      ['Sainte Geneviève', 'Ste. Genevieve County'],
      ['bonoe', 'Boone County'],
      ['kirksvile', 'Adair County'],
    ] as const) {
      await field.fill(typed)
      await expect(shown.filter({ hasText: found })).toHaveCount(1)
      expect(await shown.count()).toBeLessThan(8)
    }
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ found\.$/)
    for (const link of await page.locator('.counties a').all()) {
      await field.fill((await link.textContent()) ?? '')
      await expect(link).toBeVisible()
    }
    await field.fill('qqqq')
    await expect(shown).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^No county fits/)
    await field.fill('')
    await expect(shown).toHaveCount(115)
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
  })
})

test('a contact file comes as one, holds a neutral name, and tells nothing of the office', async ({
  page,
  request,
}) => {
  await page.goto('/contacts/')
  const files = page.locator('a[href^="/vcard/"]')
  const hrefs = await files.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  // An office without a number has nothing to save.
  expect(hrefs).toHaveLength(await page.locator('.card:has(dd a:is([href^="tel:"], [href^="mailto:"]))').count())
  for (const href of hrefs) {
    const response = await request.get(href)
    expect(response.ok(), href).toBe(true)
    const text = await response.text()
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[^]*\r\nEND:VCARD\r\n$/)
    const name = /\r\nFN:(.*)\r\n/.exec(text)?.[1] ?? ''
    expect(name, href).not.toMatch(
      /victim|crime|violence|abuse|assault|hotline|parole|prison|prosecut|traffick|suicide/i,
    )
  }
})

test('nothing is said to be checked or verified while no record has been', async ({ page }) => {
  for (const path of [
    '/contacts/',
    '/contacts/counties/boone/',
    '/follow/',
    '/contacts/routes/',
    '/handouts/wallet/',
  ]) {
    await page.goto(path)
    await expect(page.locator('main')).not.toContainText(/\b(verified|a person confirmed|confirmed on)\b/i)
  }
})

test('what one has done can be ticked and dated, is printed, and is gone with the page', async ({ page }) => {
  await page.goto('/follow/')
  const first = page.locator('.done li').first()
  await first.getByRole('checkbox').check()
  await first.getByRole('textbox').fill('May 3')
  await page.emulateMedia({ media: 'print' })
  await expect(first.getByRole('checkbox')).toBeChecked()
  await expect(first.getByRole('textbox')).toHaveValue('May 3')
  await page.reload()
  await expect(first.getByRole('checkbox')).not.toBeChecked()
})
