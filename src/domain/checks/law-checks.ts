import { checkOf, type Check, type CheckedOn } from '#src/domain/checks/check.ts'
import type { Said } from '#src/domain/checks/said.ts'
import { citeLabel } from '#src/domain/citations.ts'
import type { LawPart, LawRecord } from '#src/schema/law.ts'
import type { Statute } from '#src/schema/statute.ts'

/** A law as its record says it, or with what the guide knows of its text. */
export type CheckedLaw = Omit<LawRecord, 'parts'> & { readonly parts?: readonly LawPart[] | undefined }

/**
 * The checks of a law: the whole, and the parts that are known better or worse. The parts of a law whose text the guide
 * holds are left out: the readings of that text are checked instead.
 */
export function lawChecks(law: CheckedLaw, hasText: boolean, on: CheckedOn): readonly Check[] {
  const parts = hasText ? [] : (law.parts ?? [])
  const record = { type: 'law', id: law.id } as const
  return [
    checkOf(
      {
        record,
        field: '',
        note: law.caution,
        ...known({ ...law, isDoubted: law.caution !== undefined }, law, law.cite),
      },
      law,
      on,
    ),
    ...parts.map((part, index) =>
      checkOf(
        {
          ...{ record, field: `parts.${String(index)}`, note: law.caution },
          ...known({ ...part, isDoubted: false }, law, citeLabel(law, part.unit)),
        },
        { sources: law.sources, verifiedOn: part.verifiedOn },
        on,
      ),
    ),
  ]
}

/** The checks of the text of a law, one for each place where its words were read. */
export function statuteChecks(statute: Statute, law: CheckedLaw, on: CheckedOn): readonly Check[] {
  const record = { type: 'statute', id: statute.id } as const
  return statute.readings.map((reading, index) =>
    checkOf(
      {
        ...{ record, field: `readings.${String(index)}`, note: statute.later },
        ...known({ ...reading, isDoubted: false }, law, `${law.cite}, ${statute.name}`),
      },
      reading,
      on,
    ),
  )
}

type Known = Pick<LawPart, 'confidence' | 'asOf'>

function known({ confidence, asOf, isDoubted }: Known & { isDoubted: boolean }, { url }: CheckedLaw, name: string) {
  const values = { law: name, date: asOf }
  const page = url === undefined ? undefined : { words: name, url }
  return {
    ...{ kind: 'law' as const, stages: [], confidence, method: undefined },
    task: { words: taskWords(confidence, page !== undefined), values, page },
    question: questionOf(confidence, values, isDoubted),
  }
}

function taskWords(confidence: Known['confidence'], hasPage: boolean): Said['words'] {
  if (confidence === 'secondary') return hasPage ? 'freshness.do-law-first-page' : 'freshness.do-law-first'
  return hasPage ? 'freshness.do-law-page' : 'freshness.do-law'
}

/** What was read in the official text is a question only where the record itself warns of it. */
function questionOf(confidence: Known['confidence'], values: Said['values'], isDoubted: boolean): Said | undefined {
  if (confidence !== 'official') return { words: `freshness.ask-${confidence}`, values }
  return isDoubted ? { words: 'freshness.ask-official', values } : undefined
}
