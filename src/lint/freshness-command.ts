import { parseArgs } from 'node:util'
import * as z from 'zod'
import { freshnessLines, freshnessReport } from '#src/lint/freshness-report.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { readContent } from '#src/loader/read-content.ts'
import { isoDate } from '#src/schema/ids.ts'

// npm run content:freshness [-- --today 2026-11-22] [--limit 20] [--json] [content-folder]
// Every fact with when it is next due and what its check has to do. That facts are due is no failure: it ends with 2 only
// where it was asked for something that there is not.
const options = z.object({
  today: isoDate.default(() => new Date().toISOString().slice(0, 10)),
  limit: z
    .string()
    .regex(/^\d{1,6}$/, { error: '--limit is a number of lines in each list, like --limit 20.' })
    .transform(Number)
    .default(Infinity),
  json: z.boolean().default(false),
})

function readOptions() {
  const { values, positionals } = parseArgs({
    options: { today: { type: 'string' }, limit: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  })
  return { ...options.parse(values), content: positionals[0] ?? contentRoot() }
}

async function report(): Promise<string> {
  const { content, json, today, limit } = readOptions()
  const tree = await readContent(content)
  const ui = tree.ui.value
  if (ui === undefined) throw new Error(`The words of ${content} cannot be read. Run npm run content:check first.`)
  if (tree.problems.length > 0) {
    console.error('Some of the content cannot be read, and its facts are not here. Run npm run content:check.')
  }
  const found = freshnessReport(tree, { today, ui, limit })
  return json ? JSON.stringify(found, undefined, 2) : freshnessLines(found).join('\n')
}

try {
  console.log(await report())
} catch (error) {
  const said = error instanceof z.ZodError ? error.issues.map(({ message }) => message) : [wordsOf(error)]
  console.error(said.join('\n'))
  process.exitCode = 2
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
