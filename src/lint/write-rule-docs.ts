import { writeFile } from 'node:fs/promises'
import { ruleDocs } from '#src/lint/rule-docs.ts'

// npm run docs:rules
await writeFile('docs/content-rules.md', ruleDocs())
