import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import type { PlacedReference, ReferenceKind } from '#src/loader/inspect-part.ts'
import type { KnownIds } from '#src/loader/known-ids.ts'
import { didYouMean, isSibling } from '#src/loader/nearest.ts'
import { referenceFields, referencesIn } from '#src/loader/reference-fields.ts'
import type { ReferenceField } from '#src/loader/reference-fields.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

/** Where a record of each kind is written, to be told to whoever named one that does not exist. */
const homes: Readonly<Record<ReferenceKind, string>> = {
  contact: 'contacts/',
  right: 'rights/',
  stage: 'stages/',
  term: 'glossary.yml',
  source: 'sources.yml',
  law: 'laws.yml',
  statute: 'statutes/',
  crime: 'crimes.yml',
  sender: 'what-happened.yml',
  topic: 'what-happened.yml',
  way: 'follow.yml',
  notice: 'notices/',
  field: 'letter-form.yml',
  letter: 'letters/',
  'letter-group': 'letter-form.yml',
  'relief-state': 'record-relief/states/',
  county: 'counties.yml',
}

/** A problem for every id, in records and in prose, that names nothing. */
export function checkReferences(tree: ContentTree, known: KnownIds): readonly ContentProblem[] {
  const inRecords = (entries: readonly Entry<unknown>[], fields: readonly ReferenceField[]) =>
    entries.flatMap((entry) => unknownIn(entry.file, referencesIn(entry, fields), known))
  const inProse = proseEntries(tree).flatMap(({ file, parts }) =>
    parts.flatMap((part) => unknownIn(file, part.facts.references, known)),
  )
  return [
    ...inRecords([tree.site], referenceFields.site),
    ...inRecords([tree.journey], referenceFields.journey),
    ...inRecords([tree.laws], referenceFields.laws),
    ...inRecords([tree.glossary], referenceFields.glossary),
    ...inRecords([tree.whatHappened], referenceFields.whatHappened),
    ...inRecords(tree.notices, referenceFields.notices),
    ...inRecords(tree.updates, referenceFields.updates),
    ...inRecords([tree.crimes], referenceFields.crimes),
    ...inRecords([tree.missedNotice], referenceFields.missedNotice),
    ...inRecords(tree.statutes, referenceFields.statutes),
    ...inRecords(tree.lawPages, referenceFields.lawPages),
    ...inRecords([tree.rightsSheet], referenceFields.rightsSheet),
    ...inRecords([tree.callLog], referenceFields.callLog),
    ...inRecords([tree.wallet], referenceFields.wallet),
    ...inRecords([tree.follow], referenceFields.follow),
    ...inRecords([tree.moved], referenceFields.moved),
    ...inRecords([tree.counties], referenceFields.counties),
    ...inRecords([tree.letterForm], referenceFields.letterForm),
    ...inRecords(tree.letters, referenceFields.letters),
    ...inRecords([tree.hearingPlan], referenceFields.hearingPlan),
    ...inRecords([tree.statementPlan], referenceFields.statementPlan),
    ...inRecords([tree.dates], referenceFields.dates),
    ...inRecords([tree.reliefRubric], referenceFields.reliefRubric),
    ...inRecords([tree.reliefPage], referenceFields.reliefPage),
    ...inRecords(tree.reliefStates, referenceFields.reliefStates),
    ...inRecords(tree.stageSheets, referenceFields.stageSheets),
    ...inRecords(tree.stages, referenceFields.stages),
    ...inRecords(tree.rights, referenceFields.rights),
    ...inRecords(tree.contacts, referenceFields.contacts),
    ...inProse,
    ...tree.contacts.flatMap(checkSecondRoute),
  ]
}

function unknownIn(file: string, references: readonly PlacedReference[], known: KnownIds): readonly ContentProblem[] {
  return references.flatMap(({ kind, id, at }): readonly ContentProblem[] => {
    const ids = known[kind]
    if (ids === undefined || ids.includes(id)) return []
    return [{ file, ...at, rule: 'reference', message: `There is no ${kind} "${id}".`, fix: suggest(id, kind, known) }]
  })
}

function suggest(id: string, kind: ReferenceKind, known: KnownIds): string {
  const ids = known[kind] ?? []
  const isLost = ids.some((other) => isSibling(id, other))
  const otherwise = isLost
    ? `It may have been deleted or renamed. Look in ${homes[kind]}: correct the id, or bring the record back.`
    : `Correct the id, or add the record to ${homes[kind]}.`
  return didYouMean(id, ids, otherwise)
}

/** A second way that leads back to the same office is none. */
function checkSecondRoute({ file, id, value, at }: ContentTree['contacts'][number]): readonly ContentProblem[] {
  if (value?.secondRoute?.contact !== id) return []
  const message = 'The second route leads back to this contact.'
  return [{ file, ...at(['secondRoute', 'contact']), rule: 'reference', message, fix: 'Name another contact.' }]
}
