import * as ts from 'typescript'
import { parseDocument } from 'yaml'
import * as z from 'zod'
import { documentedSchemas } from '#src/lint/documented-schemas.ts'
import { parseMdx } from '#src/loader/parse-mdx.ts'
import type { Block } from '#tests/docs/doc-pages.ts'
import type { DocProblem } from '#tests/docs/doc-problem.ts'

/** What is wrong with a block of JSON. */
export function checkJson({ file, line, text }: Block): readonly DocProblem[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    return [{ file, line, message: `This is not JSON: ${String(error)}.`, fix: 'Correct it.' }]
  }
}

/** What is wrong with the grammar of a block of JavaScript. What it does is for a test of its own. */
export function checkScript({ file, line, text }: Block): readonly DocProblem[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: 'block.js' })
  return diagnostics.map(({ messageText, start = 0 }) => ({
    file,
    line: line + text.slice(0, start).split('\n').length - 1,
    message: `This is not JavaScript: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    fix: 'Correct it.',
  }))
}

/** What is wrong with a piece of prose, read as the loader reads it. */
export function checkProse({ file, line, text }: Block): readonly DocProblem[] {
  const { problems } = parseMdx(text, file, { line: 1, column: 1 })
  return problems.map(({ line: inside, message, fix }) => ({ file, line: line + inside - 1, message, fix }))
}

/** What is wrong with a block of YAML: its grammar, or a field that no record of that kind has. */
export function checkRecord({ file, line, text }: Block): readonly DocProblem[] {
  const document = parseDocument(text)
  if (document.errors.length > 0) {
    return document.errors.map(({ message, linePos }) => ({
      file,
      line: line + (linePos?.[0].line ?? 1) - 1,
      message: `This is not YAML: ${message}`,
      fix: 'Correct it.',
    }))
  }
  const [, name] = /^# (\S+\.yml)\n/.exec(text) ?? []
  const kinds = kindsOf(name)
  if (kinds.length === 0) {
    const fix = 'Write a name that docs/content-fields.md has.'
    return [{ file, line, message: `There is no kind of file like "${name ?? ''}".`, fix }]
  }
  const entries = z.array(z.unknown()).safeParse(document.toJS())
  const complaints = kinds.map(([, schema]) =>
    (entries.data ?? [document.toJS()]).flatMap((entry) => wrongFields(schema, entry)),
  )
  if (complaints.some((found) => found.length === 0)) return []
  const fix =
    'Write fields as docs/content-fields.md has them, and the name of their file in the first line, after "# ".'
  const said =
    name === undefined ? ['No kind of record has all of these fields with such values.'] : (complaints[0] ?? [])
  return said.map((message) => ({ file, line, message, fix }))
}

type RecordSchema = z.ZodObject<Readonly<Record<string, z.ZodType>>>
type Kind = readonly [title: string, schema: RecordSchema]

/** The kinds of record that a file may hold: `contacts/<office>.yml` is the kind of contacts/cvc.yml. All without a name. */
function kindsOf(name: string | undefined): readonly Kind[] {
  const found: Kind[] = []
  for (const [title, schema] of documentedSchemas) {
    const pattern = new RegExp(`^${title.replace(/, .*/, '').replaceAll(/<[^>]*>/g, '[^/]+')}$`)
    if (schema instanceof z.ZodObject && (name === undefined || pattern.test(name))) found.push([title, schema])
  }
  return found
}

/** A block shows a part of a record: what it leaves out is no mistake. */
function wrongFields({ shape }: RecordSchema, entry: unknown): readonly string[] {
  const fields = z.record(z.string(), z.unknown()).safeParse(entry)
  if (!fields.success) return ['This is no record: fields with values.']
  return Object.entries(fields.data).flatMap(([field, value]) => {
    const schema = shape[field]
    if (schema === undefined) return [`There is no field "${field}".`]
    const read = z.safeParse(schema, value)
    return read.success
      ? []
      : read.error.issues.map(({ message, path }) => `The field "${[field, ...path].join('.')}" is wrong: ${message}.`)
  })
}
