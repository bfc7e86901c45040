import type { RecordName } from '#src/domain/checks/check.ts'
import type { Position } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry, ProseEntry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'

/** Where an editor finds a fact or an open point. */
export type PlaceOfFact = { readonly file: string; readonly line: number }

/**
 * The line on which a field of a record begins; of a field that is not there, that of the record.
 * @param field its place in the record, like `phones.0`; of a page of prose, its section and a number
 */
export function placeOfFact(tree: ContentTree, record: RecordName, field: string): PlaceOfFact {
  const file = `content/${fileOf(record)}`
  const entry = everyEntry(tree).find((one) => one.file === file)
  return { file, line: entry === undefined ? 1 : positionIn(entry, record, field).line }
}

/** The file of a record, below the content folder. */
function fileOf({ type, id }: RecordName): string {
  const files = {
    contact: `contacts/${id}.yml`,
    county: 'counties.yml',
    law: 'laws.yml',
    statute: `statutes/${id}.yml`,
    right: `rights/${id}.yml`,
    'law-page': `law-pages/${id}.yml`,
    stage: `stages/${id}.mdx`,
    notice: `notices/${id}.mdx`,
    page: `pages/${id}.mdx`,
    file: `${id}.yml`,
  }
  return files[type]
}

function everyEntry({
  problems: _problems,
  ...entries
}: ContentTree): readonly (Entry<unknown> | ProseEntry<unknown>)[] {
  return Object.values(entries).flat()
}

function positionIn(entry: Entry<unknown> | ProseEntry<unknown>, { type, id }: RecordName, field: string): Position {
  const steps = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  if ('parts' in entry) return entry.parts.find(({ heading }) => heading?.id === steps[0])?.at ?? entry.at([])
  const inFile = type === 'county' ? ['list', indexOf(id, valueAt(entry.raw, ['list']))] : []
  const start = type === 'law' ? [indexOf(id, entry.raw)] : inFile
  const path = [...start, ...steps]
  return entry.at(valueAt(entry.raw, path) === undefined ? start : path)
}

/** Which entry of a list has an id. */
function indexOf(id: string, list: unknown): number {
  return entriesOf(list).findIndex(([, one]) => valueAt(one, ['id']) === id)
}
