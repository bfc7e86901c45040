import { certaintyOf, citeLabel } from '#src/domain/citations.ts'
import { answerFor, type Answer, type Case } from '#src/domain/rights-engine.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { LawPart } from '#src/schema/law.ts'
import type { Right } from '#src/schema/right.ts'

/** Everything that the guide answers about one right in one case. */
export type RightAnswer = Answer & {
  readonly right: Right
  /** Whether the right matters at the stage of the case; true where no stage is given. */
  readonly isHere: boolean
  /** Who must act, in words. */
  readonly owes: string
  /** The offices that a request goes to, the first one first. */
  readonly askAt: readonly Contact[]
  /** By when, in words; undefined where the text gives no time. */
  readonly timeLimit: string | undefined
  /** Each place in the law, written out, and how sure its words are. */
  readonly cites: readonly (Pick<LawPart, 'confidence' | 'asOf'> & { readonly label: string })[]
  /** Whether the answer rests on our reading of the text and not on its plain words. */
  readonly isOurReading: boolean
}

/** The answer for every right, in the order of the guide. */
export function answersFor(guide: Pick<Guide, 'rights' | 'laws' | 'contacts'>, person: Case): readonly RightAnswer[] {
  return guide.rights.map((right) => ({
    ...answerFor(right, person),
    right,
    isHere: person.stage === undefined || right.stages.includes(person.stage),
    owes: right.duty,
    askAt: right.contacts.flatMap((id) => guide.contacts.filter((contact) => contact.id === id)),
    timeLimit: right.timeLimit,
    cites: right.units.flatMap(({ law: id, unit }) =>
      guide.laws
        .filter((law) => law.id === id)
        .map((law) => {
          const { confidence, asOf } = certaintyOf(law, unit)
          return { label: citeLabel(law, unit), confidence, asOf }
        }),
    ),
    isOurReading: right.reading !== undefined,
  }))
}
