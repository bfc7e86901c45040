import type * as z from 'zod'
import type { FoundFile } from '#src/loader/content-folder.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { Entry, InspectedPart, ProseEntry } from '#src/loader/content-tree.ts'
import { fillIns } from '#src/loader/fill-ins.ts'
import { inspectPart } from '#src/loader/inspect-part.ts'
import { parseYaml } from '#src/loader/parse-yaml.ts'
import { readText } from '#src/loader/read-text.ts'
import { splitFrontMatter } from '#src/loader/split-front-matter.ts'
import { splitSections } from '#src/loader/split-sections.ts'
import { validate } from '#src/loader/validate.ts'
import { wordFieldsIn } from '#src/loader/word-fields.ts'

/** A file's entry and what is wrong with the file. */
export type ReadEntry<E> = { readonly entry: E; readonly problems: readonly ContentProblem[] }

/** How one file becomes an entry. Whoever reads a folder many times can keep the entries of files that did not change. */
export type EntryReader = { readonly record: typeof readRecord; readonly prose: typeof readProse }

/** The entry of a file that is not there: its absence is reported by the listing of the folder. */
export function absentEntry<T>({ file, id }: FoundFile): ReadEntry<Entry<T>> {
  return { entry: { file, id, raw: undefined, value: undefined, at: topOfFile, words: [] }, problems: [] }
}

/** Reads and checks one YAML file. */
export async function readRecord<T>(found: FoundFile, schema: z.ZodType<T>): Promise<ReadEntry<Entry<T>>> {
  const { text, problems } = await readText(found.path, found.file)
  if (problems.length > 0) return { ...absentEntry<T>(found), problems }
  const { entry, problems: wrong } = checkYaml(text, found, schema)
  return { entry, problems: [...wrong, ...fillIns(text, found.file)] }
}

/** Reads and checks one MDX file: the data at its head, then its prose section by section. */
export async function readProse<T>(found: FoundFile, schema: z.ZodType<T>): Promise<ReadEntry<ProseEntry<T>>> {
  const { file } = found
  const read = await readText(found.path, file)
  const split =
    read.problems.length > 0 ? { head: '', body: '', problems: read.problems } : splitFrontMatter(read.text, file)
  if (split.problems.length > 0) {
    return { entry: { ...absentEntry<T>(found).entry, parts: [], body: '' }, problems: split.problems }
  }
  const head = checkYaml(split.head, found, schema)
  const { parts, problems } = splitSections(split.body, file)
  const inspected: readonly InspectedPart[] = parts.map((part) => ({ ...part, facts: inspectPart(part, file) }))
  const empty = {
    file,
    line: 1,
    column: 1,
    rule: 'sections',
    message: 'The page has no words.',
    fix: 'Write them below the head.',
  }
  return {
    entry: { ...head.entry, parts: inspected, body: split.body },
    problems: [
      ...fillIns(read.text, file),
      ...head.problems,
      ...problems,
      ...inspected.flatMap((part) => part.facts.problems),
      ...(parts.length === 0 ? [empty] : []),
    ],
  }
}

function checkYaml<T>(text: string, { file, id }: FoundFile, schema: z.ZodType<T>): ReadEntry<Entry<T>> {
  const { value: raw, at, problems } = parseYaml(text, file)
  if (raw === undefined) return { entry: { file, id, raw, value: undefined, at, words: [] }, problems }
  const checked = validate(schema, { file, value: raw, at })
  const words = wordFieldsIn(schema, raw)
  return { entry: { file, id, raw, value: checked.value, at, words }, problems: [...problems, ...checked.problems] }
}

function topOfFile(): { line: number; column: number } {
  return { line: 1, column: 1 }
}
