import { compareText } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'

/** A problem for every id that is used twice, and for the first one out of order in each list that is sorted. */
export function checkLists(tree: ContentTree): readonly ContentProblem[] {
  const sorted = [tree.laws, tree.sources, tree.glossary]
  return [
    ...sorted.flatMap((entry) => [...checkUnique(entry, []), ...checkSorted(entry, [])]),
    ...checkUnique(tree.counties, ['list']),
    ...checkSorted(tree.counties, ['list']),
    ...checkUnique(tree.follow, ['ways']),
    ...checkUnique(tree.follow, ['events']),
    ...checkUnique(tree.moved, ['places']),
    ...checkUnique(tree.letterForm, ['fields']),
    ...checkUnique(tree.letterForm, ['groups']),
    ...checkUnique(tree.hearingPlan, ['questions']),
    ...checkUnique(tree.statementPlan, ['prompts']),
    ...checkUnique(tree.dates, ['list']),
    ...checkUnique(tree.crimes, []),
    ...checkUnique(tree.reliefRubric, ['categories']),
    ...checkUnique(tree.reliefPage, ['parts']),
    ...checkUnique(tree.whatHappened, ['senders']),
    ...checkUnique(tree.whatHappened, ['topics']),
    ...checkUnique(tree.missedNotice, ['events']),
    ...checkUnique(tree.journey, ['lanes']),
    ...checkUnique(tree.journey, ['places']),
  ]
}

type PlacedId = { readonly id: string; readonly path: ValuePath }

function idsAt(entry: Entry<unknown>, list: ValuePath): readonly PlacedId[] {
  return entriesOf(valueAt(entry.raw, list)).flatMap(([index, record]) => {
    const id = valueAt(record, ['id'])
    return typeof id === 'string' ? [{ id, path: [...list, index, 'id'] }] : []
  })
}

function checkUnique(entry: Entry<unknown>, list: ValuePath): readonly ContentProblem[] {
  const ids = idsAt(entry, list)
  return ids.flatMap(({ id, path }, index) => {
    const first = ids.findIndex((other) => other.id === id)
    if (first === index) return []
    const line = String(entry.at(ids[first]?.path ?? path).line)
    const message = `The id "${id}" is already used in line ${line}.`
    return [
      { file: entry.file, ...entry.at(path), rule: 'duplicate-id', message, fix: 'Give it another, or merge the two.' },
    ]
  })
}

/** Sorted lists merge without conflicts and are quick to search; only the first slip is told, the rest follow from it. */
function checkSorted(entry: Entry<unknown>, list: ValuePath): readonly ContentProblem[] {
  const ids = idsAt(entry, list)
  const slip = ids.find(({ id }, index) => index > 0 && compareText(ids[index - 1]?.id ?? '', id) > 0)
  if (slip === undefined) return []
  const after = ids
    .map(({ id }) => id)
    .filter((id) => compareText(id, slip.id) < 0)
    .sort(compareText)
    .at(-1)
  const fix = after === undefined ? 'Move it to the top of the list.' : `Move it to just after "${after}".`
  const message = `"${slip.id}" is out of alphabetical order.`
  return [{ file: entry.file, ...entry.at(slip.path), rule: 'sorted', message, fix }]
}
