import type { Page } from '@playwright/test'

/**
 * What the reader copied last. The guide's own pages may write to the clipboard and never read it, so a page beside them,
 * of no policy, reads it here.
 */
export async function copied(page: Page): Promise<string> {
  const context = page.context()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const beside = await context.newPage()
  await beside.route('**/clipboard', (route) => route.fulfill({ contentType: 'text/html', body: 'beside' }))
  await beside.goto('/clipboard')
  await beside.bringToFront()
  const text = await beside.evaluate(() => navigator.clipboard.readText())
  await beside.close()
  await page.bringToFront()
  return text
}
