import { uniqueCites } from '#src/domain/citations.ts'
import { rightsAtStage } from '#src/domain/rights-checklist.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Guide, Notice, Prose, References, Stage } from '#src/schema/guide.ts'
import type { Citation } from '#src/schema/ids.ts'
import type { Law } from '#src/schema/law.ts'
import type { Right } from '#src/schema/right.ts'
import type { Source } from '#src/schema/source.ts'
import type { Term } from '#src/schema/term.ts'

/** What a stage page or a notice shows besides its written sections, all of it computed from the records. */
export type StageView = {
  readonly rights: readonly Right[]
  readonly contacts: readonly Contact[]
  readonly terms: readonly Term[]
  /** Each law that the page leans on, with the places in it that are meant. */
  readonly laws: readonly { readonly law: Law; readonly cites: readonly Citation[] }[]
  /** Sources of the prose that are not laws. Those of an office stand on its card. */
  readonly sources: readonly Source[]
}

/** What a notice shows besides its written sections. */
export function noticeView(guide: Guide, notice: Notice): StageView {
  const refers = allReferences(Object.values(notice.sections).map((section) => section.prose))
  const rights = notice.rights.flatMap((id) => guide.rights.filter((right) => right.id === id))
  const cites = uniqueCites([...refers.cites, ...rights.flatMap((right) => right.units), ...notice.laws])
  return {
    rights,
    contacts: notice.contacts.flatMap((id) => guide.contacts.filter((contact) => contact.id === id)),
    terms: guide.terms.filter(({ id }) => refers.terms.includes(id) || notice.terms.includes(id)),
    laws: lawsOf(guide.laws, cites),
    sources: guide.sources.filter(({ id }) => refers.sources.includes(id)),
  }
}

/** All that a page's prose refers to, put together in reading order. */
export function allReferences(proses: readonly Prose[]): References {
  const pick = <Key extends keyof References>(key: Key) =>
    proses.flatMap<References[Key][number]>((prose) => prose.refers[key])
  return {
    contacts: [...new Set(pick('contacts'))],
    rights: [...new Set(pick('rights'))],
    stages: [...new Set(pick('stages'))],
    terms: [...new Set(pick('terms'))],
    sources: [...new Set(pick('sources'))],
    cites: uniqueCites(pick('cites')),
  }
}

/** The view of one stage. Its ids were checked by the loader, so an id that is not found is simply not there. */
export function stageView(guide: Guide, stage: Stage): StageView {
  const refers = allReferences(Object.values(stage.sections).map((section) => section.prose))
  // What belongs to an earlier part of the case would only hide what matters now; the rights page has it.
  const rights = rightsAtStage(guide.rights, stage.id).filter(({ group }) => group !== 'earlier')
  const edges = guide.journey.edges.filter((edge) => edge.from === stage.id)
  const cites = uniqueCites([
    ...refers.cites,
    ...edges.flatMap((edge) => edge.cites ?? []),
    ...rights.flatMap((right) => right.units),
    ...stage.laws,
  ])
  const contacts = stage.contacts.flatMap((id) => guide.contacts.filter((contact) => contact.id === id))
  const sources = new Set([...refers.sources, ...edges.flatMap((edge) => edge.sources ?? [])])
  const termIds = new Set([...refers.terms, ...stage.terms])
  return {
    rights,
    contacts,
    terms: guide.terms.filter((term) => termIds.has(term.id)),
    laws: lawsOf(guide.laws, cites),
    sources: guide.sources.filter((source) => sources.has(source.id)),
  }
}

/** The cited laws in order of first use, each with the places in it that are cited. */
export function lawsOf(laws: readonly Law[], cites: readonly Citation[]): StageView['laws'] {
  const ids = [...new Set(cites.map((cite) => cite.law))]
  return ids.flatMap((id) =>
    laws.filter((law) => law.id === id).map((law) => ({ law, cites: cites.filter((cite) => cite.law === id) })),
  )
}
