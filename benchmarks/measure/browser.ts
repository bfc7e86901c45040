import { existsSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'

/** What keeps a browser from working for itself while it is measured. */
const quietFlags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // A browser of Debian refuses to sandbox itself as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The browser that the runner found; undefined leaves the choice to Playwright. */
const browserPath = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium'].find(existsSync)

/** A browser that talks to nobody but the pages it is given. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    args: [...quietFlags, ...flags],
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
  })
}
