import * as z from 'zod'
import { documentedSchemas } from '#src/lint/documented-schemas.ts'

/** Where the content stands, and the invented state that tests build in its place. */
const contentFolders = ['content', 'tests/fixtures/invented-state']

/** The JSON Schema of one kind of file, by which a text editor completes and explains its fields. */
export type EditorSchema = {
  /** The name of its file in `.vscode/schemas/`. */
  readonly name: string
  /** The files that it is for, as patterns below a content folder; those that start with "!" are left out of them. */
  readonly files: readonly string[]
  readonly schema: z.core.JSONSchema.BaseSchema
}

/** Every kind of file of the content with its JSON Schema. Components of prose are left out: they are no files. */
export function editorSchemas(): readonly EditorSchema[] {
  const inFiles = documentedSchemas.filter(([title]) => !title.startsWith('<'))
  const patterns = inFiles.map(([title]) => patternOf(title))
  return inFiles.map(([title, schema]) => {
    const pattern = patternOf(title)
    const narrower = patterns.filter((other) => other !== pattern && folderOf(other) === folderOf(pattern))
    return {
      name: nameOf(title),
      files: [pattern, ...(pattern.includes('*') ? narrower.map((other) => `!${other}`) : [])],
      schema: toEditorSchema(title.endsWith(', each entry') ? listOf(schema) : schema),
    }
  })
}

/** What `.vscode/settings.json` says: which schema the editor holds each YAML file against. It reads no heads of MDX. */
export function editorSettings(): Readonly<Record<string, unknown>> {
  const yaml = editorSchemas().filter(({ files }) => files.every((file) => file.endsWith('.yml')))
  return {
    'yaml.schemas': Object.fromEntries(
      yaml.map(({ name, files }) => [
        `./.vscode/schemas/${name}`,
        contentFolders.flatMap((root) => below(root, files)),
      ]),
    ),
  }
}

function below(root: string, files: readonly string[]): readonly string[] {
  return files.map((file) => (file.startsWith('!') ? `!${root}/${file.slice(1)}` : `${root}/${file}`))
}

/** "statutes/<law>-<year>.yml" becomes "statutes/*.yml", and "stages/<stage>.mdx, the head" becomes "stages/*.mdx". */
function patternOf(title: string): string {
  const [file = ''] = title.split(', ')
  return file.replace(/<.*>/, '*')
}

function folderOf(pattern: string): string {
  return pattern.slice(0, pattern.lastIndexOf('/') + 1)
}

/** "contacts/<office>.yml" becomes "contacts.json", and "plans/statement.yml" becomes "plans-statement.json". */
function nameOf(title: string): string {
  const stem = patternOf(title).replace(/(\/\*)?\.(yml|mdx)$/, '')
  return `${stem.replaceAll('/', '-')}.json`
}

function listOf(schema: z.ZodType): z.ZodType {
  return z.array(schema).meta({ description: `A list. ${schema.description ?? ''}`.trim() })
}

/** JSON Schema of draft 7, which the editors' YAML support knows best. */
function toEditorSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
}
