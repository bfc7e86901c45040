import { createServer } from 'node:http'
import { expect, test, type Page } from '@playwright/test'
import { isComplaint } from '#tests/e2e/complaints.ts'

const file = '/diagram.svg'
const looks = ['fill', 'stroke', 'stroke-width', 'opacity', 'font-size', 'font-weight'] as const

/** What is drawn within an svg: each shape or word in its order, with where it stands and how it looks. */
async function drawing(page: Page, svg: string) {
  return page.locator(svg).evaluate((root, names) => {
    const drawn = [...root.querySelectorAll('path, circle, text, rect, a')]
    // The file has its paper as a rectangle of its own.
    const shapes = drawn.filter((one) => one !== root.querySelector(':scope > rect'))
    return shapes.map((shape) => {
      const style = getComputedStyle(shape)
      const place = ['d', 'x', 'y', 'cx', 'cy', 'width', 'height', 'r'].map((name) => shape.getAttribute(name))
      const isText = shape.tagName === 'text'
      const seen = names.filter((name) => isText || !name.startsWith('font'))
      const words = isText ? shape.textContent : ''
      return [shape.tagName, ...place, words, ...seen.map((name) => style.getPropertyValue(name))].join(' ')
    })
  }, looks)
}

test('the picture as a file is the picture of the start page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/')
  const onPage = await drawing(page, 'svg.river')
  const response = await page.goto(file)
  expect(response?.headers()['content-type']).toContain('image/svg+xml')
  expect(onPage.length).toBeGreaterThan(50)
  expect(await drawing(page, 'svg')).toEqual(onPage)
})

test('it says what it is, brings all it needs, and its words fit without our font', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(file)
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([file])
  await expect(page.locator('svg > title')).not.toBeEmpty()
  await expect(page.locator('svg > desc')).not.toBeEmpty()
  expect(await page.locator('style, script, image, use, [style], [class], [href^="#"]').count()).toBe(0)
  const beyond = await page.locator('svg').evaluate((svg) => {
    const spans = [...svg.querySelectorAll('tspan, text:not(:has(tspan))')]
    const rects = spans.map((span) => ({ words: span.textContent, at: span.getBoundingClientRect() }))
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 6 && b.top < a.bottom - 6
    const edge = svg.getBoundingClientRect().right
    return rects.flatMap((one, index) => [
      ...rects.slice(index + 1).flatMap((other) => (overlap(one.at, other.at) ? [`${one.words}/${other.words}`] : [])),
      ...(one.at.right > edge ? [`${one.words}/edge`] : []),
    ])
  })
  expect(beyond).toEqual([])
})

test('every link in it leads to a page of the guide that has the place', async ({ page }) => {
  await page.goto(file)
  const hrefs = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(7)
  for (const href of hrefs) {
    const response = await page.goto(href)
    expect(response?.ok() ?? true, href).toBe(true)
    const { hash } = new URL(page.url())
    if (hash !== '') await expect(page.locator(hash)).toBeVisible()
  }
})

test(
  'the line that agencies paste shows it on another site, and a stage leads out of it',
  { tag: '@guide' },
  async ({ page, baseURL }) => {
    await page.goto('/about/')
    const line = (await page.locator('code', { hasText: '<object' }).textContent()) ?? ''
    expect(line).toContain(`data="${file}"`)
    const pasted = line.replaceAll('="/', `="${baseURL}/`)
    const agency = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>An agency</title>${pasted}`),
    )
    await new Promise<void>((resolve) => agency.listen(0, '127.0.0.1', resolve))
    const complaints: string[] = []
    page.on('console', (message) => {
      if (isComplaint(message)) complaints.push(message.text())
    })
    const bound = agency.address()
    await page.goto(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`)
    const inside = page.frames().find((frame) => frame.url() === `${baseURL}${file}`)
    if (inside === undefined) throw new Error('The picture is not shown.')
    await inside.locator('a', { hasText: 'Direct appeal' }).click()
    await expect(page).toHaveURL(`${baseURL}/stages/direct-appeal/`)
    expect(complaints).toEqual([])
    agency.close()
  },
)
