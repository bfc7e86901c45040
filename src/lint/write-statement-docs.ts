import { writeFile } from 'node:fs/promises'
import { statementDocs } from '#src/lint/statement-docs.ts'
import { readContent } from '#src/loader/read-content.ts'

// npm run docs:statements
await writeFile('docs/statements.md', statementDocs(await readContent('content')))
