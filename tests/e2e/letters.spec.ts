import { expect, test, type Page } from '@playwright/test'
import { copied } from '#tests/e2e/clipboard.ts'
import { printed } from '#tests/e2e/printed.ts'
import { awkward, fillEverything, leftBehind, nothing, requestsOf, saved, writingPages } from '#tests/e2e/written.ts'

const letters = writingPages.filter((path) => path.startsWith('/letters/'))
const paper = (page: Page) => page.locator('.paper')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' })

/** Words without regard to where lines break. */
const joined = (words: string) => words.replaceAll(/\s+/g, ' ').trim()

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of letters)
    test(`${path} is a letter with blanks, on two pages at most`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
      await expect(paper(page).locator('.blank').first()).toBeVisible()
      const { pages, words } = await printed(page)
      expect(pages).toBeLessThanOrEqual(2)
      expect(words).toContain('Thank you,')
      expect(words).not.toContain('Exit this page')
    })

  test('who writes is chosen by a native button, and the letter asks only for what that person may have', async ({
    page,
  }) => {
    await page.goto('/letters/all-rights/')
    await expect(paper(page)).toContainText('I am the victim in this case.')
    await expect(paper(page).getByText('I am a witness in this case.')).toBeHidden()
    await expect(paper(page).getByText('Set up a partition')).toBeVisible()
    await page.getByRole('radio', { name: 'A witness', exact: true }).check()
    await expect(paper(page).getByText('I am a witness in this case.')).toBeVisible()
    await expect(paper(page).getByText('I am the victim in this case.')).toBeHidden()
    await expect(paper(page).getByText('Set up a partition')).toBeHidden()
    await expect(paper(page).getByText('Tell me within 24 hours of an escape')).toBeVisible()
  })

  test('a line without its tick is not printed', async ({ page }) => {
    await page.goto('/letters/all-rights/')
    await page.getByRole('checkbox', { name: 'Tell me the projected date of release' }).uncheck()
    await page.getByRole('checkbox', { name: 'Missouri Parole Board' }).uncheck()
    const { words } = await printed(page)
    expect(words).not.toContain('projected date')
    expect(words).not.toContain('Knipp Drive')
    expect(words).toContain('Plaza Drive')
  })
})

test.describe('the form', { tag: '@script' }, () => {
  for (const path of letters)
    test(`${path} comes out as it was typed, in print, copy and file, and sends nothing`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('dialog', (dialog) => problems.push(dialog.message()))
      await open(page, path)
      const asked = await requestsOf(page)
      await fillEverything(page)
      await button(page, 'Copy the text').click()
      await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
      const copy = await copied(page)
      const { name, bytes } = await saved(page, () => button(page, 'Save as text').click())
      expect(bytes.toString('utf8')).toBe(copy)
      expect(name).toBe('page.txt')
      const used = awkward.filter((value) => copy.includes(value))
      expect(used.length).toBeGreaterThan(3)
      expect(await page.locator('.paper :is(img, script)').count()).toBe(0)
      const { pages } = await printed(page)
      expect(pages).toBeLessThanOrEqual(2)
      // What is printed is what is copied: each line of the copy stands on the paper as it is shown to a printer.
      await page.emulateMedia({ media: 'print' })
      const shown = joined(await paper(page).innerText())
      for (const line of copy.split('\n').map((words) => joined(words.replace(/^\d+\. (\[ \] )?|^\[ \] /, ''))))
        expect(shown).toContain(
          line
            .replaceAll(/__________ \([^)]*\)/g, '')
            .trim()
            .split('  ')[0],
        )
      expect(asked).toEqual([])
      expect(await leftBehind(page)).toEqual(nothing)
      expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(path)
      expect(problems).toEqual([])
    })

  test('the Word file asks for its module only, before anything typed is read', async ({ page }) => {
    await open(page, '/letters/custody-and-release/')
    await page.getByLabel('Your name').fill('Ana Ñandú')
    const asked = await requestsOf(page)
    const { name, bytes } = await saved(page, () => button(page, 'Save for Word').click())
    expect(name).toBe('page.docx')
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatch(/^\/islands\/word-file\.[0-9A-Z]{8}\.js$/)
  })

  test('10,000 characters without a space stay on the paper', async ({ page }) => {
    await open(page, '/letters/clemency/')
    await page.getByLabel('What you want them to know').fill('x'.repeat(10_000))
    await expect(paper(page)).toContainText('x'.repeat(10_000))
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const { words } = await printed(page)
    expect(words.replaceAll(' ', '')).toContain('x'.repeat(10_000))
  })

  test('the county brings the name of its office', async ({ page }) => {
    await open(page, '/letters/prosecutor-notice/')
    await page.getByLabel('County of the case').selectOption({ label: 'Boone County' })
    await expect(paper(page)).toContainText('Boone County Prosecuting Attorney')
  })

  test('once something is filled in, rows left empty are not printed', async ({ page }) => {
    await open(page, '/letters/custody-and-release/')
    expect((await printed(page)).words).toContain('Prison number:')
    await page.getByLabel('Your name').fill('Ana')
    const { words } = await printed(page)
    expect(words).not.toContain('Prison number:')
    expect(words).toContain('Ana')
  })

  test('rows left empty are printed where they are to be filled in by hand', async ({ page }) => {
    await open(page, '/letters/custody-and-release/')
    await page.getByLabel('Your name').fill('Ana')
    await page.getByLabel('Print empty lines too').check()
    expect((await printed(page)).words).toContain('Prison number:')
    await button(page, 'Clear everything').click()
    await expect(page.getByLabel('Print empty lines too')).not.toBeChecked()
  })

  test('a list without any tick is copied with boxes, so that nothing is claimed by itself', async ({ page }) => {
    await open(page, '/letters/not-told/')
    const text = async () =>
      (await saved(page, () => button(page, 'Save as text').click())).bytes.toString('utf8').split('\n')
    expect((await text()).filter((line) => /^\d+\. \[ \] /.test(line)).length).toBeGreaterThan(10)
    await page.getByRole('checkbox', { name: /^The death of the person/ }).check()
    const asks = (await text()).filter((line) => /^\d+\. /.test(line))
    expect(asks).toHaveLength(1)
    expect(asks[0]).toMatch(/^1\. The death of the person/)
  })

  test('the sheet bears a neutral title while it is printed, and the page its own again after', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = document.title
        dispatchEvent(new Event('afterprint'))
      }
    })
    await open(page, '/letters/employer/')
    const title = await page.title()
    await button(page, 'Print').click()
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'Letter')
    expect(await page.title()).toBe(title)
  })

  test('“Clear everything” leaves nothing, and a reload brings nothing back', async ({ page }) => {
    await open(page, '/letters/all-rights/')
    const before = await paper(page).innerText()
    const values = await fillEverything(page)
    await page.getByRole('checkbox', { name: 'Tell me the projected date of release' }).uncheck()
    await page.getByRole('radio', { name: 'A witness', exact: true }).check()
    await button(page, 'Clear everything').click()
    await expect(
      page.getByRole('main').getByRole('status').filter({ hasText: 'Everything on this page is cleared.' }),
    ).toBeVisible()
    expect(await paper(page).innerText()).toBe(before)
    const html = await page.content()
    for (const value of values.values()) expect(html).not.toContain(value.slice(0, 8))
    await page.getByLabel('Your name').fill('Zoë')
    await page.reload({ waitUntil: 'networkidle' })
    await expect(page.getByLabel('Your name')).toHaveValue('')
  })
})

test.describe('after the exit', { tag: '@script' }, () => {
  for (const path of ['/letters/all-rights/', '/plan/statement/', '/plan/parole-hearing/'])
    test(`Back to ${path} finds nothing that was typed`, async ({ page }) => {
      await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }))
      await open(page, path)
      // A jump within the page, so that the same document stands behind the Back button when the exit takes its place.
      await page.evaluate(() => {
        location.hash = '#content'
      })
      await fillEverything(page)
      await page.getByRole('link', { name: 'Exit this page' }).last().click()
      await expect(page.locator('body')).toHaveText('elsewhere')
      await page.goBack({ waitUntil: 'networkidle' })
      for (const field of await page.locator('paper-form :is(input[type=text], textarea):not([data-today])').all())
        await expect(field).toHaveValue('')
      for (const value of awkward) await expect(paper(page)).not.toContainText(value)
    })
})
