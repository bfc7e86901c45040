import type { RecordName } from '#src/domain/checks/check.ts'
import type { Guide, SaidSentence } from '#src/schema/guide.ts'
import type { LawPage } from '#src/schema/law-page.ts'

/** A page of prose as far as it says what it is not sure of. */
export type SaidPage = {
  readonly id: string
  readonly title: string
  /** What stands before the first heading. */
  readonly lead?: Said | undefined
  readonly sections: Readonly<Record<string, SaidSection>> | readonly SaidSection[]
}

type Said = { readonly says: readonly SaidSentence[] }
type SaidSection = { readonly id: string; readonly heading: string; readonly prose: Said }

type Unsure = { readonly title: string; readonly unsure: string }

/** The pages that say of themselves what they do not know. One whose record cannot be read is left out. */
export type OpenRecords = {
  readonly follow?: Unsure | undefined
  readonly moved?: Unsure | undefined
  readonly hearingPlan?: Unsure | undefined
  readonly missedNotice?: (Unsure & Pick<Guide['missedNotice'], 'events'>) | undefined
  readonly reliefPage?: Pick<Guide['reliefPage'], 'title' | 'parts'> | undefined
  readonly lawPages: readonly Pick<LawPage, 'id' | 'banner' | 'changes' | 'title'>[]
  readonly stages: readonly SaidPage[]
  readonly notices: readonly SaidPage[]
  readonly pages: readonly SaidPage[]
}

/** What a page leaves open: where, under which name readers know the place, and in which words. */
type OpenPoint = {
  readonly record: RecordName
  readonly field: string
  readonly part: string
  readonly words: string
}

/** What may leave something open: nothing where it has no words for it. */
type Candidate = Omit<OpenPoint, 'words'> & { readonly words: string | undefined }

/** What pages leave open: pages made of records first, then laws, then prose in the order of its pages. */
export function openPoints(records: OpenRecords): readonly OpenPoint[] {
  const { stages, notices, pages, lawPages } = records
  const points: readonly Candidate[] = [
    ...wholePages(records),
    ...missedEvents(records),
    ...reliefParts(records),
    ...lawPages.flatMap(lawPoints),
    ...stages.flatMap((page) => prosePoints(page, 'stage')),
    ...notices.flatMap((page) => prosePoints(page, 'notice')),
    ...pages.flatMap((page) => prosePoints(page, 'page')),
  ]
  return points.flatMap(({ words, ...point }) => (words === undefined ? [] : [{ ...point, words }]))
}

function wholePages({ follow, moved, hearingPlan, missedNotice }: OpenRecords): readonly Candidate[] {
  const pages = [
    ['follow', follow],
    ['moved', moved],
    ['plans/parole-hearing', hearingPlan],
    ['missed-notice', missedNotice],
  ] as const
  return pages.flatMap(([id, page]) =>
    page === undefined
      ? []
      : [{ record: { type: 'file', id } as const, field: 'unsure', part: page.title, words: page.unsure }],
  )
}

function missedEvents({ missedNotice }: OpenRecords): readonly Candidate[] {
  const record = { type: 'file', id: 'missed-notice' } as const
  return (missedNotice?.events ?? []).map(({ name, unsure }, index) => ({
    ...{ record, field: `events.${String(index)}.unsure`, part: name, words: unsure },
  }))
}

function reliefParts({ reliefPage }: OpenRecords): readonly Candidate[] {
  if (reliefPage === undefined) return []
  const record = { type: 'file', id: 'record-relief/page' } as const
  return reliefPage.parts.map(({ heading, unsure }, index) => ({
    ...{ record, field: `parts.${String(index)}.unsure`, part: partName(reliefPage.title, heading), words: unsure },
  }))
}

function lawPoints({ id, title, banner, changes }: OpenRecords['lawPages'][number]): readonly OpenPoint[] {
  const record = { type: 'law-page', id } as const
  return [
    { record, field: 'banner', part: title, words: banner.words },
    ...changes.unconfirmed.map(({ words }, index) => ({
      ...{ record, field: `changes.unconfirmed.${String(index)}`, part: changes.title, words },
    })),
  ]
}

/** One point for each passage that a page marks as not confirmed. */
function prosePoints({ id, title, lead, sections }: SaidPage, type: 'stage' | 'notice' | 'page'): readonly OpenPoint[] {
  const written = Object.values(sections)
  const all = lead === undefined ? written : [{ id: 'lead', heading: '', prose: lead }, ...written]
  return all.flatMap(({ id: section, heading, prose }) =>
    unsurePassages(prose.says).map((words, index) => ({
      ...{ record: { type, id }, field: `${section}.${String(index)}`, part: partName(title, heading), words },
    })),
  )
}

/** The sentences that stand one after another in what is marked as not confirmed, put together. */
function unsurePassages(says: readonly SaidSentence[]): readonly string[] {
  const starts = says.flatMap(({ isUnsure }, index) => (isUnsure && says[index - 1]?.isUnsure !== true ? [index] : []))
  return starts.map((start) => {
    const rest = says.slice(start)
    const end = rest.findIndex(({ isUnsure }) => !isUnsure)
    return (end === -1 ? rest : rest.slice(0, end)).map(({ words }) => words).join(' ')
  })
}

function partName(title: string, heading: string): string {
  return heading === '' ? title : `${title}: ${heading}`
}
