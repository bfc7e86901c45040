import * as z from 'zod'
import { documentedSchemas } from '#src/lint/documented-schemas.ts'

type Schema = z.core.JSONSchema.BaseSchema

/** One field of a schema: its path, like `phones[].number`, and what the schema says about it. */
export type DocumentedField = {
  readonly path: string
  readonly schema: Schema
  readonly isNeeded: boolean
  readonly depth: number
}

const intro = `# Fields of the content

Every file in \`content/\` is checked against the schemas in \`src/schema/\`. This page is made from them by
\`npm run docs:fields\`: change a description there, not here. A field is needed unless it says "may be left out".
`

/** The text of docs/content-fields.md. */
export function fieldDocs(): string {
  return [intro, ...documentedSchemas.map(([title, schema]) => sectionOf(title, schema))].join('\n')
}

/** Every field of a schema, those inside a field after it. */
export function fieldsOf(schema: z.ZodType): readonly DocumentedField[] {
  return below(z.toJSONSchema(schema, { io: 'input' }), '', 0)
}

function below(schema: Schema, path: string, depth: number): readonly DocumentedField[] {
  const { items } = schema
  if (typeof items === 'object' && !Array.isArray(items)) return below(items, `${path}[]`, depth)
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return []
    const inner = path === '' ? name : `${path}.${name}`
    const isNeeded = schema.required?.includes(name) ?? false
    return [{ path: inner, schema: field, isNeeded, depth }, ...below(field, inner, depth + 1)]
  })
}

function sectionOf(title: string, schema: z.ZodType): string {
  const fields = fieldsOf(schema).map(({ path, schema: field, isNeeded, depth }) => {
    const facts = [kindOf(field), ...(isNeeded ? [] : ['may be left out'])].join(', ')
    return `${'  '.repeat(depth)}- \`${path}\` (${facts}): ${inMarkdown(field.description)}`
  })
  const none = fields.length === 0 ? ['No fields.'] : fields
  return `## \`${title}\`\n\n${inMarkdown(schema.description)}\n\n${none.join('\n')}\n`
}

function kindOf(schema: Schema): string {
  const { items } = schema
  if (typeof items === 'object' && !Array.isArray(items)) return `list of ${many(kindOf(items))}`
  if (schema.enum !== undefined) return `one of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}`
  if (isMapping(schema)) return 'mapping'
  const known = new Map([
    ['boolean', 'true or false'],
    ['integer', 'number'],
    ['number', 'number'],
    ['date', 'date'],
    ['uri', 'address'],
    ['email', 'e-mail address'],
  ])
  const kind = known.get(String(schema.format ?? schema.type)) ?? 'text'
  return schema.maxLength === undefined ? kind : `${kind} of at most ${String(schema.maxLength)} characters`
}

/** With fields of given names, or with ids for names. */
function isMapping({ properties, additionalProperties }: Schema): boolean {
  return properties !== undefined || typeof additionalProperties === 'object'
}

function many(kind: string): string {
  const known = new Map([
    ['text', 'texts'],
    ['mapping', 'mappings'],
    ['number', 'numbers'],
  ])
  return known.get(kind) ?? kind
}

/** A description may name a component or a place holder in angle brackets, which Markdown would take for HTML. */
function inMarkdown(description = ''): string {
  return description.replaceAll('<', '\\<')
}
