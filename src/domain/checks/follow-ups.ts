import { keyOf, type Check, type RecordName } from '#src/domain/checks/check.ts'
import { officesOf, type CheckedRecords } from '#src/domain/checks/fact-checks.ts'
import { openPoints } from '#src/domain/checks/open-points.ts'
import type { CheckedOffice } from '#src/domain/checks/office-checks.ts'
import type { Said } from '#src/domain/checks/said.ts'
import { isShortCode } from '#src/domain/contact-directory.ts'

/**
 * Why a question is open: a fact that is not sure, the words of a law, something not found, something that a law leaves
 * open, something that a page says it does not know.
 */
export type FollowUpKind = 'fact' | 'law' | 'missing' | 'unsure' | 'open'

/** A question that somebody has to settle. */
export type FollowUp = {
  readonly kind: FollowUpKind
  readonly record: RecordName
  readonly field: string
  readonly question: Said
  /** What the record says of it beside. */
  readonly note: string | undefined
}

/**
 * The questions to settle: of facts that are not sure, in the order of their checks; then of what was not found, numbers
 * first; then of what the law leaves open; then of what pages do not know.
 */
export function followUps(records: CheckedRecords, checks: readonly Check[]): readonly FollowUp[] {
  const doubtful = checks.flatMap(({ kind, record, field, question, note }): readonly FollowUp[] =>
    question === undefined ? [] : [{ kind: kind === 'law' ? 'law' : 'fact', record, field, question, note }],
  )
  return [...doubtful, ...missing(records), ...unsure(records), ...open(records)]
}

function missing(records: CheckedRecords): readonly FollowUp[] {
  // The contact that stands for the prosecutors of all counties has no number of its own to find.
  const { general } = records.counties
  const offices = officesOf(records).filter(({ record }) => record.type === 'county' || record.id !== general)
  const ask = (
    field: 'phones' | 'address' | 'emails' | 'hours' | 'languages',
    isMissing: (office: CheckedOffice) => boolean,
  ) =>
    offices.filter(isMissing).map(({ record, name, caution }) => ({
      ...{ kind: 'missing' as const, record, field, note: field === 'phones' ? caution : undefined },
      question: { words: `freshness.ask-no-${field}` as const, values: { office: name } },
    }))
  // Counties have no field for an address or for hours; a short code such as 911 answers day and night.
  const isContact = ({ record }: CheckedOffice) => record.type === 'contact'
  const isAsked = (office: CheckedOffice) =>
    isContact(office) && office.phones.length > 0 && !office.phones.some(isShortCode)
  // Nobody in danger waits for a letter or an e-mail, so a line for them needs neither.
  const mayWrite = ({ isLifeline, hasNone }: CheckedOffice, field: 'address' | 'emails') =>
    !isLifeline && hasNone?.includes(field) !== true
  return [
    ...ask('phones', ({ phones }) => phones.length === 0),
    ...ask('address', (office) => isContact(office) && mayWrite(office, 'address') && office.address === undefined),
    ...ask('emails', (office) => mayWrite(office, 'emails') && office.emails.length === 0),
    ...ask('hours', (office) => isAsked(office) && office.hours === undefined),
    ...ask('languages', (office) => isAsked(office) && office.languages === undefined),
  ]
}

function unsure({ rights }: CheckedRecords): readonly FollowUp[] {
  return rights.flatMap(({ id, title, unsure: words }) =>
    words === undefined
      ? []
      : [
          {
            ...{ kind: 'unsure' as const, record: { type: 'right' as const, id }, field: 'unsure', note: words },
            question: { words: 'freshness.ask-unsure' as const, values: { right: title } },
          },
        ],
  )
}

function open(records: CheckedRecords): readonly FollowUp[] {
  return openPoints(records).map(({ record, field, part, words }) => ({
    ...{ kind: 'open', record, field, note: words },
    question: { words: 'freshness.ask-open', values: { part } },
  }))
}

/** The name of the place of a question, which no other question has. */
export function followUpKey(followUp: FollowUp): string {
  return `${followUp.kind} ${keyOf(followUp)}`
}
