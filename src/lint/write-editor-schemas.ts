import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editorSchemas, editorSettings } from '#src/lint/editor-schemas.ts'

// npm run docs:schemas
const folder = '.vscode/schemas'
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const { name, schema } of editorSchemas()) await writeFile(join(folder, name), JSON.stringify(schema, null, 2))
await writeFile('.vscode/settings.json', JSON.stringify(editorSettings(), null, 2))
