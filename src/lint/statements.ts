import { sentencesOf } from '#src/domain/sentences.ts'
import type { Proof } from '#src/loader/flat-paragraph.ts'
import { namesOf } from '#src/loader/names-of.ts'
import { legalMarker } from '#src/lint/legal-markers.ts'
import { proseSentences } from '#src/loader/prose-sentences.ts'
import type { Position } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

/** Something that the guide states, and what stands behind it. */
export type Statement = {
  readonly file: string
  readonly at: Position
  readonly text: string
  readonly proofs: readonly Proof[]
  /** The words to check against them: this sentence and those before it that share them. No words where a later one has them. */
  readonly passage: { readonly at: Position; readonly text: string }
  /** Whether it stands in a passage that is marked as not confirmed. */
  readonly isUnsure: boolean
  /** The words by which it states a law; undefined where it states none. */
  readonly marker: string | undefined
}

/** Every statement of the pages with prose, and of the records that name what stands behind their words, file by file. */
export function statementsIn(tree: ContentTree): readonly Statement[] {
  const nameOf = namesOf(tree)
  const prose = proseEntries(tree).flatMap((entry) =>
    proseSentences(entry, nameOf).map(({ text, at, behind, passage, isUnsure }) => ({
      file: entry.file,
      at,
      text,
      proofs: behind,
      passage: { at: passage[0]?.at ?? at, text: passage.map((sentence) => sentence.text).join(' ') },
      isUnsure,
      marker: legalMarker(text),
    })),
  )
  // A new file with statements of law has to be added here. What is left out, and why: `statementFields`.
  const singles = [
    tree.journey,
    tree.rightsSheet,
    tree.crimes,
    tree.missedNotice,
    tree.follow,
    tree.moved,
    tree.counties,
    tree.letterForm,
    tree.hearingPlan,
    tree.statementPlan,
    tree.dates,
    tree.reliefPage,
    tree.glossary,
  ]
  const records = [...singles, ...tree.letters, ...tree.stageSheets, ...tree.rights].flatMap((entry) =>
    inRecord(entry, entry.raw, []),
  )
  return [...prose, ...records, ...tree.lawPages.flatMap(inLawPage)]
}

/** Beside the words about a unit of a law stands that unit; the words that name sources are read like any record. */
function inLawPage(entry: ContentTree['lawPages'][number]): readonly Statement[] {
  const { value } = entry
  if (value === undefined) return []
  const units = value.units.map(({ unit, plain: text }, index): Statement => {
    const at = entry.at(['units', index, 'plain'])
    const proofs: readonly Proof[] = [{ kind: 'law', id: value.law, unit }]
    return { file: entry.file, at, text, proofs, passage: { at, text }, isUnsure: false, marker: legalMarker(text) }
  })
  return [...inRecord(entry, { banner: value.banner, changes: value.changes }, []), ...units]
}

/**
 * The fields of records that hold statements; the fields beside them say what stands behind these. Both lists of this file
 * are kept by hand. Left out are titles, leads, steps and hints, which point to a statement and have no proof of their own,
 * and the records of offices, papers and scores, whose facts have their proof by their schemas. In all of them rule c23 still refuses a duty or a last day without a law, by `record-words.ts`; but their
 * times and quotations are compared with no law, where c25 and c28 do not name the field themselves.
 */
const statementFields = ['words', 'label', 'about', 'caution', 'intro', 'note', 'close', 'plain', 'meaning']

function inRecord(entry: Entry<unknown>, value: unknown, path: ValuePath): readonly Statement[] {
  return entriesOf(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'string') return inRecord(entry, inner, [...path, key])
    if (!statementFields.includes(String(key))) return []
    const marker = sentencesOf(inner)
      .map(legalMarker)
      .find((found) => found !== undefined)
    const at = entry.at([...path, key])
    const proofs = proofsBeside(value)
    return [{ file: entry.file, at, text: inner, proofs, passage: { at, text: inner }, isUnsure: false, marker }]
  })
}

function proofsBeside(record: unknown): readonly Proof[] {
  const list = (field: string) => entriesOf(valueAt(record, [field])).map(([, entry]) => entry)
  const ids = (kind: Proof['kind'], field: string) =>
    list(field).flatMap((id): readonly Proof[] => (typeof id === 'string' ? [{ kind, id }] : []))
  const laws = [...list('cites'), ...list('units')].flatMap((citation): readonly Proof[] => {
    const law = valueAt(citation, ['law'])
    const unit = valueAt(citation, ['unit'])
    if (typeof law !== 'string') return []
    return [{ kind: 'law', id: law, ...(typeof unit === 'string' ? { unit } : {}) }]
  })
  return [...laws, ...ids('source', 'sources'), ...ids('right', 'rights')]
}
