import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test as base, type Page } from '@playwright/test'
import * as z from 'zod'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { stylesOf } from '#src/finish/check-structure.ts'
import { pageHeaders, styleHashOf } from '#src/hosting/policy.ts'

const drawn = z.strictObject({ folder: z.string(), names: z.array(z.string()), body: z.string() })

/** A page of examples of one component, as tests/examples/example-documents.ts makes them. */
export type Drawn = z.output<typeof drawn>

const run = promisify(execFile)

async function drawAll(): Promise<readonly Drawn[]> {
  const command = ['--import', 'tsx', 'tests/examples/print-documents.ts']
  const { stdout } = await run(process.execPath, command, { maxBuffer: 2 ** 25 })
  return stdout
    .trim()
    .split('\n')
    .map((line) => drawn.parse(JSON.parse(line)))
}

/** A test that gets every page of examples. They are drawn once a worker. */
export const test = base.extend<object, { all: readonly Drawn[] }>({
  all: [
    async ({}, use) => {
      await use(await drawAll())
    },
    { scope: 'worker' },
  ],
})

/** Shows a page of examples in the style and under the policy of the built site. */
export async function show(page: Page, { folder, names, body }: Drawn): Promise<void> {
  const { pages } = await readBuiltSite('out')
  const style = [...new Set(pages.flatMap(stylesOf))].join('')
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${folder}: ${names.join()}</title>
    <style>${style}</style></head><body>${body}</body></html>`
  const headers = Object.fromEntries(pageHeaders([styleHashOf(style)]))
  await page.unrouteAll()
  await page.route('**/example/', (route) => route.fulfill({ contentType: 'text/html', headers, body: html }))
  await page.goto('/example/')
}
