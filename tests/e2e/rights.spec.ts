import { expect, test, type Page } from '@playwright/test'
import { copied } from '#tests/e2e/clipboard.ts'
import { printed } from '#tests/e2e/printed.ts'
import { requestsOf } from '#tests/e2e/written.ts'

test('the filter shows the rights of one stage only', async ({ page }) => {
  await page.goto('/rights/')
  const all = page.locator('section.right')
  const total = await all.count()
  await page.getByRole('radio', { name: 'Clemency' }).check()
  const shown = page.locator('section.right:visible')
  await expect(page.locator('#right-1-7-f')).toBeVisible()
  await expect(page.locator('#right-1-16-ag-status')).toBeHidden()
  expect(await shown.count()).toBeLessThan(total)
  for (const right of await shown.all()) await expect(right).toContainText(/Clemency|At any stage/)
  await page.getByRole('radio', { name: 'All stages' }).check()
  expect(await shown.count()).toBe(total)
})

test('a right can be ticked, and the tick is gone on the next visit', async ({ page }) => {
  await page.goto('/rights/')
  const box = page.locator('#right-1-7-d').getByRole('checkbox')
  await box.check()
  await expect(box).toBeChecked()
  await page.reload()
  await expect(box).not.toBeChecked()
})

test('a link to one right opens at that right', async ({ page }) => {
  await page.goto('/rights/#right-1-6-partition')
  await expect(page.locator('#right-1-6-partition')).toBeInViewport()
})

test('release on written request is never shown as automatic', async ({ page }) => {
  await page.goto('/rights/')
  for (const id of ['1-7-a', '1-7-c', '1-7-d', '1-7-f', '1-7-g', '1-16-ag-status', '1-6-partition']) {
    const right = page.locator(`#right-${id}`)
    await expect(right).toContainText('Ask in writing')
    await expect(right).not.toContainText('Without asking')
  }
})

const choose = async (page: Page, charged: string, convicted?: string) => {
  await page.getByLabel('What the person was charged with').selectOption(charged)
  if (convicted !== undefined) await page.getByLabel('What the person was convicted of').selectOption(convicted)
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every case stands there in words, and no choice that would do nothing', async ({ page }) => {
    await page.goto('/rights/')
    await expect(page.getByLabel('What the person was charged with')).toBeHidden()
    const right = page.locator('#right-1-1 .marks li')
    await expect(right).toHaveText([/^Crimes on the list: Without asking/, /^Any other crime: Ask in writing/])
    await page.getByText('Is the crime in this case on the list?').click()
    await expect(
      page.getByRole('listitem').filter({ hasText: /^Domestic assault in the second, third or fourth degree/ }),
    ).toBeVisible()
  })
})

test.describe('the choices', { tag: '@script' }, () => {
  test('the marks follow the crime and the role at once, and the count is announced', async ({ page }) => {
    await page.goto('/rights/')
    const mark = (id: string) => page.locator(`#right-${id} .yours`)
    const said = page.getByRole('main').getByRole('status')
    await expect(said).toHaveText('')
    await choose(page, 'Rape or sodomy in the first degree (also called forcible rape or forcible sodomy)')
    await expect(mark('1-6-told')).toHaveText(/^For your choices: Without asking/)
    await expect(mark('1-7-d')).toHaveText('For your choices: Ask in writing (our reading)')
    await expect(mark('mo-595-226')).toHaveText(/without asking/)
    await expect(said).toHaveText(/^\d+ rights fit\. Without asking: \d+\./)
    await expect(said).toHaveAttribute('aria-live', 'polite')
    await choose(page, 'Another crime')
    await expect(mark('1-6-told')).toHaveText('For your choices: Ask in writing')
    await expect(page.locator('#right-mo-595-226')).toBeHidden()
    await choose(page, 'Robbery in the first degree', 'Another robbery')
    await expect(mark('1-6-told')).toHaveText('For your choices: Perhaps without asking. Asking in writing is safest')
    await page.getByRole('radio', { name: 'A witness', exact: true }).check()
    await expect(page.locator('#right-1-6-told')).toBeHidden()
    await expect(mark('1-7-d')).toBeVisible()
    await expect(said).toContainText('may not fit these choices and are not shown')
    await page.getByRole('button', { name: 'Clear these choices' }).click()
    await expect(page.locator('.yours')).toHaveCount(0)
    await expect(page.locator('#right-1-6-told .marks')).toBeVisible()
    await expect(said).toHaveText('')
  })

  test('where the text leaves a right open at a stage, it says so', async ({ page }) => {
    await page.goto('/rights/')
    await choose(page, 'Murder in the second degree')
    await page.getByRole('radio', { name: 'Post-conviction motions' }).check()
    await expect(page.locator('#right-1-4 .yours')).toContainText(
      'The text does not say whether you have this right here',
    )
    await page.getByRole('radio', { name: 'Post-sentencing review' }).check()
    await expect(page.locator('#right-1-4 .yours')).not.toContainText('The text does not say')
  })

  test('they work by keyboard alone', async ({ page }) => {
    await page.goto('/rights/')
    await page.getByLabel('What the person was charged with').focus()
    await page.keyboard.type('Stalking')
    await expect(page.locator('#right-1-1 .yours')).toHaveText('For your choices: Ask in writing')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('radio', { name: 'It happened to me (victim)' })).toBeFocused()
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'A witness', exact: true })).toBeChecked()
    await expect(page.locator('#right-1-1')).toBeHidden()
  })

  test('a link brings the choices and leaves no trace of them in the address', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/rights/')
    await choose(page, 'Stalking')
    await page.getByRole('radio', { name: 'Family of a victim under 18' }).check()
    await page.getByRole('radio', { name: 'Early release' }).check()
    await page.getByRole('button', { name: 'Copy a link with these choices' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Copied\./)
    const link = await copied(page)
    expect(link).toMatch(/\/rights\/#c-[0-9a-z]{4}\.\.[0-9a-z]{4}\.[0-9a-z]{4}$/)
    expect(link).not.toMatch(/stalk|minor|early/)
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.getByLabel('What the person was charged with')).toHaveValue(/./)
    await expect(page.getByRole('radio', { name: 'Family of a victim under 18' })).toBeChecked()
    await expect(page.getByRole('radio', { name: 'Early release' })).toBeChecked()
    await expect(page.locator('#right-1-6-told .yours')).toHaveText('For your choices: Ask in writing')
    expect(new URL(page.url()).hash).toBe('')
  })

  test('a broken link changes nothing', async ({ page }) => {
    await page.goto('/rights/#c-zzzz.zzzz.zzzz.zzzz')
    await expect(page.locator('.yours')).toHaveCount(0)
    await expect(page.getByRole('radio', { name: 'It happened to me (victim)' })).toBeChecked()
    await expect(page.getByRole('radio', { name: 'All stages' })).toBeChecked()
  })

  test('on paper only what was chosen stands, with the choices', async ({ page }) => {
    await page.goto('/rights/')
    await choose(page, 'Stalking')
    await page.getByRole('radio', { name: 'Clemency' }).check()
    const paper = await printed(page)
    expect(paper.words).toContain('Stalking · It happened to me (victim)')
    expect(paper.words).toContain('For your choices:')
    expect(paper.words).not.toContain('Any other crime:')
    expect(paper.words).not.toContain('Get news of an appeal')
    expect(paper.words).not.toContain('Clear these choices')
  })

  test('nothing is asked from the network while choosing', async ({ page }) => {
    await page.goto('/rights/', { waitUntil: 'networkidle' })
    const asked = await requestsOf(page)
    await choose(page, 'Stalking', 'Another crime')
    await page.getByRole('radio', { name: 'A witness', exact: true }).check()
    await page.getByRole('radio', { name: 'Clemency' }).check()
    expect(asked).toEqual([])
  })
})
