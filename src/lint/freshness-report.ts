import type { Check } from '#src/domain/checks/check.ts'
import { countStates, factChecks, type CheckedRecords } from '#src/domain/checks/fact-checks.ts'
import { followUps, type FollowUp } from '#src/domain/checks/follow-ups.ts'
import { plainly } from '#src/domain/checks/said.ts'
import { openRecords, valuesOf } from '#src/lint/open-records.ts'
import { placeOfFact, type PlaceOfFact } from '#src/lint/place-of-fact.ts'
import type { Freshness } from '#src/domain/freshness.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type Place = PlaceOfFact & { readonly id: string; readonly field: string }

type ReportedCheck = Place &
  Pick<Check, 'kind' | 'confidence' | 'method' | 'state' | 'readOn' | 'dueOn' | 'note'> & { readonly task: string }

type ReportedQuestion = Place & Pick<FollowUp, 'kind' | 'note'> & { readonly question: string }

/** What the command prints as JSON: the counts are of all facts, the lists as long as the command was asked for. */
export type FreshnessReport = {
  readonly today: string
  readonly counts: Readonly<Record<Freshness | 'questions', number>>
  readonly checks: readonly ReportedCheck[]
  readonly questions: readonly ReportedQuestion[]
}

/** What a report is asked for: of which day, in which words, and how much of each list. */
type Asked = { readonly today: string; readonly ui: UiStrings; readonly limit: number }

/** Every fact and every question, the most urgent first, with its place in the content and what to do. */
export function freshnessReport(tree: ContentTree, { today, ui, limit }: Asked): FreshnessReport {
  const records = recordsOf(tree)
  const checks = factChecks(records, today)
  const questions = followUps(records, checks)
  const placeOf = ({ record, field }: Pick<Check, 'record' | 'field'>): Place => ({
    ...placeOfFact(tree, record, field),
    ...{ id: record.id, field },
  })
  return {
    today,
    counts: { ...countStates(checks), questions: questions.length },
    checks: checks.slice(0, limit).map(({ kind, confidence, method, state, readOn, dueOn, note, task, ...at }) => ({
      ...{ ...placeOf(at), kind, confidence, method, state, task: plainly(task, ui), readOn, dueOn, note },
    })),
    questions: questions
      .slice(0, limit)
      .map(({ kind, question, note, ...at }) => ({ ...placeOf(at), kind, question: plainly(question, ui), note })),
  }
}

/** What of the content can be read; a broken record is the content check's to report. */
function recordsOf(tree: ContentTree): CheckedRecords {
  const { contacts, counties, laws, statutes, rights, sources } = tree
  return {
    ...openRecords(tree),
    contacts: valuesOf(contacts),
    counties: counties.value ?? { general: '', list: [] },
    laws: laws.value ?? [],
    statutes: valuesOf(statutes),
    rights: valuesOf(rights),
    sources: sources.value ?? [],
  }
}

/** The report for people: counts, what to check first, what to settle, and how to record a check. */
export function freshnessLines({ today, counts, checks, questions }: FreshnessReport): readonly string[] {
  const facts = `${String(counts.due)} due now, ${String(counts.soon)} due within 30 days, ${String(counts.fresh)} fresh`
  const more = (shown: number, all: number) => (shown < all ? [`… and ${String(all - shown)} more.`, ''] : [])
  return [
    `Facts on ${today}: ${facts}. Questions to settle: ${String(counts.questions)}.`,
    '',
    ...checks.flatMap(checkLines),
    ...more(checks.length, counts.due + counts.soon + counts.fresh),
    'Questions to settle:',
    '',
    ...questions.flatMap((one) => [placeWords(one), `      ${one.question}`, ...noteLines(one), '']),
    ...more(questions.length, counts.questions),
    'When a person has made a check, write verifiedOn: <the day> beside the fact.',
  ]
}

function checkLines(check: ReportedCheck): readonly string[] {
  const { state, confidence, task, readOn, dueOn } = check
  const read = readOn === undefined ? 'No source was read' : `Its source was read on ${readOn}`
  const due =
    dueOn === undefined ? 'no person has checked it yet' : `a person has checked it; the next is due on ${dueOn}`
  return [`${state.padEnd(5)} ${placeWords(check)} (${confidence})`, `      ${task}`, `      ${read}; ${due}.`, '']
}

function placeWords({ file, line }: Place): string {
  return `${file}:${String(line)}`
}

function noteLines({ note }: ReportedQuestion): readonly string[] {
  return note === undefined ? [] : [`      The record says: ${note.replaceAll(/\s+/g, ' ')}`]
}
