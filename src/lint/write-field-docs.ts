import { writeFile } from 'node:fs/promises'
import { fieldDocs } from '#src/lint/field-docs.ts'

// npm run docs:fields
await writeFile('docs/content-fields.md', fieldDocs())
