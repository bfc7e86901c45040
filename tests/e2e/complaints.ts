import type { ConsoleMessage } from '@playwright/test'

/** Chromium has a way of sharing on every system but Linux, and there it says so: src/hosting/permissions.ts. */
const ofThisSystem = "Error with Permissions-Policy header: Unrecognized feature: 'web-share'."

/** Whether a message of the browser is about something wrong: a warning or an error that other systems would give too. */
export function isComplaint(message: ConsoleMessage): boolean {
  return ['error', 'warning'].includes(message.type()) && message.text() !== ofThisSystem
}
