import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { numberOf } from '#tests/e2e/numbers.ts'
import { everyPage } from '#tests/e2e/pages.ts'
import { printed } from '#tests/e2e/printed.ts'

const pages = everyPage().flatMap(({ path, tag }) => (tag === '@guide' ? [path] : []))
const sheets = pages.filter((path) => path.startsWith('/handouts/'))
const rightsSheet = '/handouts/rights/'
const callLog = '/handouts/call-log/'
const wallet = '/handouts/wallet/'
const stageSheets = sheets.filter((path) => ![rightsSheet, callLog, wallet].includes(path))

/** Without spaces: a printer sets them where a line or a piece of bold type ends. */
const squeezed = (words: string) => words.replace(/\s+/g, '')

test('every stage has a sheet, and there is one for calls and one for a wallet', () => {
  const stages = pages.filter((path) => /^\/stages\/./.test(path))
  expect(stages.length).toBeGreaterThan(1)
  expect(stageSheets).toEqual(stages.map((path) => path.replace('/stages/', '/handouts/')))
  expect(sheets).toContain(callLog)
  expect(sheets).toContain(wallet)
})

for (const path of sheets) {
  test(`${path} prints its numbers and sections as text`, async ({ page }) => {
    await page.goto(path)
    const sheet = await printed(page)
    const numbers = await page.locator('.numbers b').allTextContents()
    expect(numbers).toContain('911')
    expect(numbers.length).toBeGreaterThan(4)
    const sections = await page.locator('.section-number').allTextContents()
    if (path !== callLog && path !== wallet) expect(sections.length).toBeGreaterThan(4)
    for (const words of [...numbers, ...sections]) expect(squeezed(sheet.words)).toContain(squeezed(words))
    for (const words of ['Exit this page', 'All sheets', 'https:']) expect(sheet.words).not.toContain(words)
  })

  test(`the words of ${path} are 10.5 points or larger on paper`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const smallest = await page
      .locator('.sheet *')
      .evaluateAll((all) =>
        Math.min(
          ...all
            .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''))
            .map((one) => parseFloat(getComputedStyle(one).fontSize)),
        ),
      )
    // 10.5 points are 14 CSS pixels.
    expect(smallest).toBeGreaterThanOrEqual(14)
  })

  test(`a build that knows its address prints a code and the address on ${path}, still on one page`, async ({
    page,
  }) => {
    await openAddressedSheet(page, path)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `https://guide.example.org${path}`)
    await expect(page.locator('.sheet svg.qr')).toBeVisible()
    const sheet = await printed(page)
    expect(sheet.pages).toBe(1)
    expect(sheet.words).toContain(`https://guide.example.org${pageOf(path)}`)
  })
}

test('the rights sheet names the sections that matter most', async ({ page }) => {
  await page.goto(rightsSheet)
  const { words } = await printed(page)
  for (const office of ['doc-victim-services', 'ago-victim-services', 'movans'])
    expect(words).toContain(await numberOf(office))
  for (const section of ['1(7)(d)', '1(16)', '1(6)', 'RSMo 217.690', 'RSMo 595.209']) expect(words).toContain(section)
})

test('the card for a wallet says nothing of what it is for, and stands four times on its page', async ({ page }) => {
  await page.goto(wallet)
  const cards = page.locator('.wallet > div')
  await expect(cards).toHaveCount(4)
  for (const card of await cards.all()) {
    await expect(card.locator('.numbers li')).toHaveCount(8)
    await expect(card).not.toContainText(/victim|crime|violence|parole|prison|prosecut|attorney|corrections|sentenc/i)
  }
})

test('a doubtful number never stands on a sheet without its doubt', async ({ page }) => {
  await page.goto('/handouts/direct-appeal/')
  const lines = await page.locator('.numbers li').allTextContents()
  const [doubtful, sure] = [await numberOf('ago-victim-services'), await numberOf('doc-victim-services')]
  expect(lines.find((line) => line.startsWith(doubtful))).toContain('May have changed')
  expect(lines.find((line) => line.startsWith(sure))).not.toContain('May have changed')
})

test('the page for calls has its rows, ruled in black', async ({ page }) => {
  await page.goto(callLog)
  await expect(page.locator('.log th')).toHaveText([
    'Date',
    'Time',
    'Office and number',
    'Person',
    'What they said',
    'Next step',
  ])
  await expect(page.locator('.log tbody tr')).toHaveCount(12)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.log td').first()).toHaveCSS('border-bottom-color', 'rgb(0, 0, 0)')
})

/** The page that a sheet belongs to. */
function pageOf(path: string): string {
  if (path === rightsSheet) return '/rights/'
  return path === callLog || path === wallet ? '/contacts/' : path.replace('/handouts/', '/stages/')
}

/** Shows the build that knows its own address, from its folder and under that address. */
async function openAddressedSheet(page: Page, path: string) {
  const root = 'out.address'
  await page.route('https://guide.example.org/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    await (existsSync(file) ? route.fulfill({ path: file }) : route.abort())
  })
  await page.goto(`https://guide.example.org${path}`)
}

test('without an address there is no code and no canonical link: none is invented', async ({ page }) => {
  await page.goto(rightsSheet)
  await expect(page.locator('.sheet svg.qr')).toHaveCount(0)
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
})

test('a stage page leads to its sheet, and a sheet to all others', async ({ page }) => {
  await page.goto('/stages/clemency/')
  await page.getByRole('link', { name: 'This stage on one sheet of paper' }).click()
  await expect(page).toHaveURL(/\/handouts\/clemency\/$/)
  await expect(page.getByRole('navigation', { name: 'All sheets' }).getByRole('link')).toHaveCount(
    // Beside the sheets, the page that puts several of them together.
    sheets.length + 1,
  )
})
