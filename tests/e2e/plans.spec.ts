import { expect, test, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { printed } from '#tests/e2e/printed.ts'
import { leftBehind, nothing, requestsOf, saved } from '#tests/e2e/written.ts'

const paper = (page: Page) => page.locator('.paper')

/** Three answers to each question: as much as a person is likely to choose. */
async function answer(page: Page) {
  for (const group of await page.locator('.plan [role=group]').all()) {
    const boxes = await group.locator('input').all()
    for (const box of boxes.slice(0, 3)) await box.check()
  }
}

test.describe('the plan for a hearing, without script', () => {
  test.use({ javaScriptEnabled: false })

  test('prints what was chosen and nothing else, on one page', async ({ page }) => {
    await page.goto('/plan/parole-hearing/')
    await answer(page)
    const { pages, words } = await printed(page)
    expect(pages).toBe(1)
    expect(words).toContain('I call instead of coming.')
    expect(words).not.toContain('I take no side.')
    expect(words).not.toContain('Do you want to take part?')
  })

  test('prints every answer to tick by hand while nothing is chosen', async ({ page }) => {
    await page.goto('/plan/parole-hearing/')
    const { words } = await printed(page)
    for (const label of await page.locator('.plan [role=group] label').allInnerTexts())
      expect(words).toContain(label.trim().replaceAll(/\s+/g, ' '))
  })

  test('the statement page has its questions in words, and room to write by hand', async ({ page }) => {
    await page.goto('/plan/statement/')
    await expect(page.getByText('What has happened to your life?').first()).toBeVisible()
    expect((await printed(page)).words).toContain('My life since then')
  })
})

test.describe('the plan for a hearing', { tag: '@script' }, () => {
  test('ticks the letters that the answers need, fills in the days, and clears all of it', async ({ page }) => {
    await page.goto('/plan/parole-hearing/', { waitUntil: 'networkidle' })
    const asked = await requestsOf(page)
    const letter = page.locator('[data-letter-tick=hold-the-hearing]')
    await expect(letter).not.toBeChecked()
    await page.getByLabel('I ask that the hearing be held').check()
    await expect(letter).toBeChecked()
    await page.getByLabel('Day of the hearing').fill('2028-03-01')
    await expect(paper(page)).toContainText('30 days before the hearing: January 31, 2028')
    await expect(paper(page)).toContainText('8 weeks after the hearing: April 26, 2028')
    await expect(paper(page)).toContainText('12 weeks after the hearing: May 24, 2028')
    expect((await printed(page)).words).toContain('January 31, 2028')
    await page.getByRole('button', { name: 'Clear everything' }).click()
    await expect(letter).not.toBeChecked()
    await expect(paper(page)).not.toContainText('2028')
    await expect(page.getByLabel('Day of the hearing')).toHaveValue('')
    expect(asked).toEqual([])
    expect(await leftBehind(page)).toEqual(nothing)
  })

  test('saves a day as a file with a neutral name and title, which an independent parser reads', async ({ page }) => {
    await page.goto('/plan/parole-hearing/', { waitUntil: 'networkidle' })
    await page.getByLabel('Day of the hearing').fill('2028-03-01')
    const save = page.getByRole('button', { name: 'Save in a calendar: 30 days before the hearing' })
    const { name, bytes } = await saved(page, () => save.click())
    expect(name).toBe('date.ics')
    const calendar = ICAL.Component.fromString(bytes.toString('utf8'))
    const event = calendar.getFirstSubcomponent('vevent')
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2028-01-31')
    expect(bytes.toString()).not.toMatch(/hearing|parole|victim|prison|board|missouri|sentenc/i)
    await page.getByLabel('What the calendar should say').fill('Zoë; milk, eggs')
    const own = await saved(page, () => save.click())
    const renamed = ICAL.Component.fromString(own.bytes.toString('utf8')).getFirstSubcomponent('vevent')
    expect(renamed?.getFirstPropertyValue('summary')).toBe('Zoë; milk, eggs')
  })
})

test.describe('the statement', { tag: '@script' }, () => {
  test('warns who may read it above the first field, and prints only what was written', async ({ page }) => {
    await page.goto('/plan/statement/', { waitUntil: 'networkidle' })
    const warning = page.getByText(
      "Until Victim Services tells you otherwise, write it as if he could read it; leave out your address, work, school and children's names.",
    )
    const field = page.getByLabel('What has happened to your life?')
    const [above, below] = [await warning.boundingBox(), await field.boundingBox()]
    expect(above?.y).toBeLessThan(below?.y ?? 0)
    await field.fill('First line\n\n  <b>second</b> line')
    const { words } = await printed(page)
    expect(words).toContain('<b>second</b> line')
    expect(words).toContain('My life since then')
    expect(words).not.toContain('What I fear')
    const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save as text' }).click())
    expect(bytes.toString('utf8')).toContain('My life since then\n\nFirst line\n\n<b>second</b> line')
  })
})
