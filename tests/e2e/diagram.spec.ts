import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { box, edges, list, picture, stageIds } from '#tests/e2e/diagram-parts.ts'

test('picture, list, text twin and stage pages show the same edges, each once', async ({ page }) => {
  await page.goto('/')
  const drawn = await edges(page, picture)
  const stages = await stageIds(page)
  expect(new Set(drawn).size).toBe(drawn.length)
  expect(drawn.length).toBeGreaterThan(stages.length)
  expect(await edges(page, '.banks')).toEqual(drawn)
  await page.goto('/stages/')
  expect(await edges(page, 'main')).toEqual(drawn)
  for (const id of stages) {
    await page.goto(`/stages/${id}/`)
    expect(await edges(page, 'main'), id).toEqual(drawn.filter((edge) => edge.startsWith(`${id}--`)))
  }
})

test('at 900 px its words are 16 px or larger, its boxes a finger high, and it lies within the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 900 })
  await page.goto('/')
  const sizes = await page.locator(picture).evaluate((svg) => ({
    words: [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect().height),
    boxes: [...svg.querySelectorAll('a rect')].map((rect) => rect.getBoundingClientRect().height),
    right: svg.getBoundingClientRect().right,
    scale: svg.getBoundingClientRect().width / (svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : 0),
    smallest: Math.min(
      ...[...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
    ),
  }))
  expect(sizes.words.length).toBeGreaterThan(0)
  expect(sizes.scale * sizes.smallest).toBeGreaterThanOrEqual(16)
  expect(Math.min(...sizes.boxes)).toBeGreaterThanOrEqual(44)
  expect(sizes.right).toBeLessThanOrEqual(900)
})

test('no words of the picture lie on other words, a box of another place or beyond its edge', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/')
  const collisions = await page.locator(picture).evaluate((svg) => {
    const spans = [...svg.querySelectorAll('text')].flatMap((text) => {
      const lines = [...text.querySelectorAll('tspan')]
      return lines.length > 0 ? lines : [text]
    })
    const rects = spans.map((span) => ({ words: span.textContent.trim(), at: span.getBoundingClientRect() }))
    const edge = svg.getBoundingClientRect()
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 6 && b.top < a.bottom - 6
    return rects.flatMap((one, index) => [
      ...rects
        .slice(index + 1)
        .flatMap((other) => (overlap(one.at, other.at) ? [`${one.words} / ${other.words}`] : [])),
      ...(one.at.right > edge.right + 1 ? [`${one.words} / edge`] : []),
    ])
  })
  expect(collisions).toEqual([])
})

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false })

  test('the mouse opens a stage beside the picture, which stays where it is', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto('/')
    for (const id of await stageIds(page)) {
      const link = page.locator(`${box}[href="#${id}"]`)
      await link.scrollIntoViewIfNeeded()
      // Its words, not its rim: that grows under the pointer.
      const words = link.locator('text')
      const before = await words.boundingBox()
      await link.click()
      const card = page.locator(`${list} > #${id}`)
      await expect(card.locator('.more')).toBeInViewport()
      await expect(page.locator('.more:visible')).toHaveCount(1)
      const after = await words.boundingBox()
      const at = await card.boundingBox()
      if (before === null || after === null || at === null) throw new Error(`${id} has no box.`)
      expect(after.y).toBe(before.y)
      const isCovered = at.x < after.x + after.width && after.x < at.x + at.width
      expect(isCovered, `the card of ${id} covers its box`).toBe(false)
      await card.getByRole('link', { name: 'Close' }).click()
      await expect(page.locator('.more:visible')).toHaveCount(0)
      expect((await words.boundingBox())?.y).toBe(before.y)
    }
  })

  test('the keyboard goes through the stages in order, opens one, and closes it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto('/')
    const ids = await stageIds(page)
    await page.locator(box).first().focus()
    for (const id of ids) {
      await expect(page.locator(`${box}[href="#${id}"]`)).toBeFocused()
      await page.keyboard.press('Tab')
    }
    const [, second = ''] = ids
    await page.locator(`${box}[href="#${second}"]`).focus()
    await page.keyboard.press('Enter')
    const card = page.locator(`#${second}`)
    await expect(card.locator('.more')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(card.getByRole('link', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.more:visible')).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(page.locator(box).first()).toBeFocused()
  })

  test('a way in an open stage leads on to the place that it names', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    const ids = await page.goto('/').then(() => stageIds(page))
    await page.goto(`/#${ids[1] ?? ''}`)
    const way = page.locator(`#${ids[1] ?? ''} .ways a`).first()
    const target = (await way.getAttribute('href')) ?? ''
    await way.click()
    await expect(page.locator(`${target} .more`)).toBeVisible()
    await expect(page.locator('.more:visible')).toHaveCount(1)
  })

  test('on a phone the list is the picture, and a stage opens in its place', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/')
    await expect(page.locator(picture)).toBeHidden()
    const [, second = ''] = await stageIds(page)
    const entry = page.locator(`#${second}`)
    await expect(entry.locator('.lane-word')).toBeVisible()
    await entry.getByRole('heading').getByRole('link').click()
    await expect(entry.locator('.more')).toBeVisible()
    await expect(page.locator('.more:visible')).toHaveCount(1)
    await expect(entry.getByRole('heading')).toBeInViewport()
    await expect(entry.locator('a[href^="tel:"]').first()).toBeVisible()
    await entry.getByRole('link', { name: 'Close' }).click()
    await expect(page.locator('.more:visible')).toHaveCount(0)
    await expect(entry.getByRole('heading')).toBeInViewport()
  })

  test('nothing scrolls sideways at 320 px while a stage is open', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/')
    for (const id of await stageIds(page)) {
      await page.goto(`/#${id}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320)
    }
  })

  test('the switch shows one answer on every stage', async ({ page }) => {
    await page.goto('/')
    const count = (await stageIds(page)).length
    await page.locator('summary#show').click()
    for (const number of [2, 3, 4, 1]) {
      await page.locator(`#show-${number}`).check()
      await expect(page.locator('[data-show]:visible')).toHaveCount(count)
      await expect(page.locator(`[data-show="${number}"]:visible`)).toHaveCount(count)
    }
  })

  test('on paper the list stands for the picture, and every entry is open', async ({ page }) => {
    await page.goto('/')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(picture)).toBeHidden()
    const entries = await page.locator('.places > li').count()
    await expect(page.locator('.more:visible')).toHaveCount(entries)
    await expect(page.getByRole('link', { name: 'Close' })).toHaveCount(0)
  })
})

test('an old link to a stage opens it under its new name', { tag: '@invented' }, async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/#pardon')
    await expect(page.locator('#mercy .more')).toBeInViewport()
    await expect(page.locator('.more:visible')).toHaveCount(1)
  }
})

test('axe finds nothing while a stage is open', { tag: '@script' }, async ({ page }) => {
  // Several readings by axe take a busy machine more than the usual half minute.
  test.setTimeout(120_000)
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/')
      const [first = ''] = await stageIds(page)
      await page.goto(`/#${first}`)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('figure').analyze()
      expect(violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))).toEqual([])
    }
  }
})
