import { newRecord, NotWritten } from '#src/lint/new/new-record.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { relative } from 'node:path'

// npm run content:new -- stage|right|contact|notice|letter|term|update <id> [content-folder]
const [kind = '', id = '', root = relative('', contentRoot())] = process.argv.slice(2)
try {
  console.log((await newRecord(root, kind, id)).join('\n'))
} catch (error) {
  if (!(error instanceof NotWritten)) throw error
  console.error(`${error.message}\nNothing was written. Use it like this: npm run content:new -- contact court-clerk`)
  process.exitCode = 2
}
