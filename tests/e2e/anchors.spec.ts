import { expect, test, type Page } from '@playwright/test'

const paths = ['/', '/stages/', '/stages/direct-appeal/', '/rights/', '/contacts/', '/safety/']

const signs = (page: Page) => page.locator('main a.anchor:visible')

for (const path of paths) {
  test(`each heading on ${path} has a link to itself, large enough, beside it and without a pointer`, async ({
    page,
  }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const boxes = await signs(page).evaluateAll((all) =>
        all.map((sign) => {
          const { width, height, right } = sign.getBoundingClientRect()
          return { width, height, right, opacity: getComputedStyle(sign).opacity }
        }),
      )
      expect(boxes.length).toBeGreaterThan(1)
      for (const box of boxes) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.opacity).toBe('1')
      }
    }
  })

  test(`on paper ${path} shows no link of a heading to itself`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(signs(page)).toHaveCount(0)
  })
}

test('the link is named after its heading, whose own name stays as it is, and its address can be copied', async ({
  page,
}) => {
  await page.goto('/stages/direct-appeal/')
  await expect(page.getByRole('heading', { name: 'Who will tell you', exact: true })).toBeVisible()
  const link = page.getByRole('link', { name: 'Link to Who will tell you', exact: true })
  await link.click()
  await expect(page).toHaveURL(/\/stages\/direct-appeal\/#who-will-tell-you$/)
  await expect(page.locator('#who-will-tell-you')).toBeInViewport()
})

test('a right, an office, an outcome and a word have a link too', async ({ page }) => {
  for (const [path, place] of [
    ['/rights/', 'right-1-7-d'],
    ['/contacts/', 'contact-movans'],
    ['/stages/', 'place-released'],
    ['/stages/early-release/', 'term-parole'],
  ] as const) {
    await page.goto(path)
    const link = page.locator(`a.anchor[href="#${place}"]`)
    await expect(link).toHaveCount(1)
    await expect(link).toHaveAccessibleName(/^Link to \S/)
  }
})

test('a link to a question leads to it, and an open question offers its link', async ({ page }) => {
  await page.goto('/stages/direct-appeal/')
  const question = page.locator('details.question').first()
  const id = await question.locator('h3').getAttribute('id')
  await page.goto(`/stages/direct-appeal/#${id ?? ''}`)
  await expect(question.locator('h3')).toBeInViewport()
  await question.locator('summary').click()
  await expect(question.locator(`a.anchor[href="#${id ?? ''}"]`)).toBeVisible()
})
