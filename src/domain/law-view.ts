import { diffArrays } from 'diff'
import { certaintyOf } from '#src/domain/citations.ts'
import type { Guide, Stage } from '#src/schema/guide.ts'
import type { LawPage } from '#src/schema/law-page.ts'
import type { Law, LawPart } from '#src/schema/law.ts'
import type { Right } from '#src/schema/right.ts'
import type { StatuteUnit } from '#src/schema/statute.ts'

/** One unit of a law in its newest text, and what the guide knows about it. */
export type UnitView = {
  readonly unit: string
  /** The words, letter for letter. */
  readonly text: string
  readonly plain: string
  readonly certainty: Pick<LawPart, 'confidence' | 'asOf'>
  /** What happened to the law after this text. */
  readonly later: string | undefined
  /** The rights that rest on it or use it as a rule. */
  readonly rights: readonly Right[]
  /** The stages at which those rights matter, in the order of the journey. */
  readonly stages: readonly Stage[]
}

type Records = Pick<Guide, 'laws' | 'statutes' | 'rights' | 'stages'>

/** The law of a page; the loader has checked that it is there. */
export function lawOfPage(laws: readonly Law[], page: LawPage): Law | undefined {
  return laws.find(({ id }) => id === page.law)
}

/** The units of the newest text, in its order. */
export function unitViews(guide: Records, page: LawPage): readonly UnitView[] {
  const law = lawOfPage(guide.laws, page)
  if (law === undefined) return []
  const later = guide.statutes.find(({ id }) => id === page.current)?.later
  return unitsOf(guide, page.current).map(({ unit, text }) => {
    const ours = page.units.find((entry) => entry.unit === unit)
    const rights = guide.rights.filter(
      ({ id, units }) =>
        ours?.ruleOf?.includes(id) === true || units.some((cite) => cite.law === law.id && cite.unit === unit),
    )
    return {
      unit,
      text,
      plain: ours?.plain ?? '',
      certainty: certaintyOf(law, unit),
      later,
      rights,
      stages: guide.stages.filter(({ id }) => rights.some((right) => right.stages.includes(id))),
    }
  })
}

/** A run of words that stayed, came or went. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** What became of one unit between two texts. */
export type UnitChange = {
  readonly unit: string
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly parts: readonly DiffPart[]
}

/** Every unit of both texts in the order of the page, word by word; white space alone is no change. */
export function unitChanges(guide: Records, page: LawPage): readonly UnitChange[] {
  const before = unitsOf(guide, page.older)
  const after = unitsOf(guide, page.current)
  const textIn = (units: readonly StatuteUnit[], unit: string) => units.find((entry) => entry.unit === unit)?.text
  return page.units.map(({ unit }) => changeOf(unit, textIn(before, unit), textIn(after, unit)))
}

function changeOf(unit: string, before: string | undefined, after: string | undefined): UnitChange {
  if (before === undefined) return { unit, kind: 'added', parts: [{ kind: 'added', text: after ?? '' }] }
  if (after === undefined) return { unit, kind: 'removed', parts: [{ kind: 'removed', text: before }] }
  if (before === after) return { unit, kind: 'same', parts: [{ kind: 'same', text: after }] }
  const parts = diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }): DiffPart => {
    const kind = added ? 'added' : 'same'
    return { kind: removed ? 'removed' : kind, text: value.join(' ') }
  })
  return { unit, kind: 'changed', parts }
}

/** Words with their points and commas: "562.012," is one, so that a number never changes in half. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/)
}

function unitsOf({ statutes }: Pick<Guide, 'statutes'>, id: string): readonly StatuteUnit[] {
  return statutes.find((statute) => statute.id === id)?.units ?? []
}
