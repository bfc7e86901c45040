import { compareText } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'

/** A problem for everything that a list names twice, and for every value that only one record may have and two have. */
export function checkRepeats(tree: ContentTree): readonly ContentProblem[] {
  const entries = Object.values(tree)
    .flat()
    .filter((entry) => 'raw' in entry)
  return [...entries.flatMap((entry) => inLists(entry, entry.raw, [])), ...sameValues(tree)]
}

/** Lists of ids, of choices and of places in laws: what stands in one twice is a slip for something else. */
function inLists(entry: Entry<unknown>, value: unknown, path: ValuePath): readonly ContentProblem[] {
  const inner = entriesOf(value)
  const names = Array.isArray(value) ? inner.map(([, item]) => nameOf(item)) : []
  return inner.flatMap(([key, item], index): readonly ContentProblem[] => {
    const name = names[index]
    if (name === undefined || names.indexOf(name) === index) return inLists(entry, item, [...path, key])
    const message = `"${name}" stands in this list twice.`
    const fix = 'Take one away, or put what was meant in its place.'
    return [{ file: entry.file, ...entry.at([...path, key]), rule: 'duplicate-id', message, fix }]
  })
}

/** What an entry of a list is called, where it is nothing but a name: an id, a word, a place in a law. */
function nameOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item
  const fields = entriesOf(item).map(([key]) => String(key))
  const isPlace = fields.includes('law') && fields.every((field) => ['law', 'unit'].includes(field))
  if (!isPlace) return undefined
  return [valueAt(item, ['law']), valueAt(item, ['unit'])].filter((part) => typeof part === 'string').join(' ')
}

type Placed = { readonly entry: Entry<unknown>; readonly path: ValuePath; readonly value: string }

function placed(entry: Entry<unknown>, ...patterns: readonly string[]): readonly Placed[] {
  return patterns
    .flatMap((pattern) => pathsTo(entry.raw, pattern.split('.')))
    .flatMap((path) => {
      const value = valueAt(entry.raw, path)
      return typeof value === 'string' ? [{ entry, path, value }] : []
    })
}

/** The fields that tell records apart. Two records with the same value are one that was copied and not changed. */
function sameValues(tree: ContentTree): readonly ContentProblem[] {
  const { contacts, counties, glossary, hearingPlan, laws, letterForm, letters, editorial, sources } = tree
  const places = pathsTo(counties.raw, ['list', '*'])
  const cards = [
    ...contacts.map((entry) => placed(entry, 'links.*.url')),
    ...places.map((path) => placed(counties, [...path, 'links', '*', 'url'].map(String).join('.'))),
  ]
  const recipients = letters.map((entry) => placed(entry, 'recipients.*.contact', 'recipients.*.office'))
  const groups = [
    ...cards,
    ...recipients,
    placed(sources, '*.url'),
    placed(laws, '*.cite'),
    placed(counties, 'list.*.name'),
    placed(letterForm, 'fields.*.label'),
    placed(hearingPlan, 'questions.*.options.*.id'),
    placed(glossary, '*.term', '*.also.*'),
    placed(editorial, 'exceptions.*.page'),
    contacts.flatMap((entry) => placed(entry, 'name')),
    contacts.flatMap((entry) => placed(entry, 'neutralName')),
    tree.stages.flatMap((entry) => placed(entry, 'title')),
    tree.notices.flatMap((entry) => placed(entry, 'title')),
  ]
  return groups.flatMap(twice)
}

function twice(values: readonly Placed[]): readonly ContentProblem[] {
  const all = values.map((placed) => ({ ...placed, at: placed.entry.at(placed.path) }))
  const sorted = all.toSorted((a, b) => compareText(a.entry.file, b.entry.file) || a.at.line - b.at.line)
  return sorted.flatMap(({ entry, at, value }, index): readonly ContentProblem[] => {
    const isSame = (other: string): boolean => other.toLowerCase() === value.toLowerCase()
    const first = sorted.findIndex((other) => isSame(other.value))
    const found = sorted[first]
    if (first === index || found === undefined) return []
    const place = found.entry.file === entry.file ? `in line ${String(found.at.line)}` : `in ${found.entry.file}`
    const message = `"${value}" stands already ${place}.`
    const fix = 'Each has its own: correct the one that was copied, or take it away.'
    return [{ file: entry.file, ...at, rule: 'duplicate-id', message, fix }]
  })
}
