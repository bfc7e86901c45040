import type { Page } from '@playwright/test'
import { isComplaint } from '#tests/e2e/complaints.ts'

/** What a visit does beside showing the page: messages of the browser, and requests to anywhere. */
export function watch(page: Page) {
  const complaints: string[] = []
  const requests: string[] = []
  // Whatever the policy blocks is reported here, with script or without.
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
  return { complaints, requests }
}
