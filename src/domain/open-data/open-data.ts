import type { DataBody } from '#src/domain/open-data/data-body.ts'
import { dataHead, schemaAddress } from '#src/domain/open-data/data-head.ts'
import { glossaryBody, lawBody, rightsBody } from '#src/domain/open-data/law-data.ts'
import { contactsBody, countiesBody, sourcesBody } from '#src/domain/open-data/office-data.ts'
import { pagesBody } from '#src/domain/open-data/pages-data.ts'
import { papersBody } from '#src/domain/open-data/papers-data.ts'
import { reliefBody } from '#src/domain/open-data/relief-data.ts'
import { stagesBody } from '#src/domain/open-data/stages-data.ts'
import { waysBody } from '#src/domain/open-data/ways-data.ts'
import type { DataName, DataOf } from '#src/schema/data/data-files.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What each file says of itself: the description of its schema. */
export type DataAbout = Readonly<Record<DataName, string>>

type RecordFile = Exclude<DataName, 'index'>

/** How each file but the index is made, in the order of the list of files; and which of its lists counts as its records. */
const bodies: { readonly [Name in RecordFile]: (guide: Guide) => DataBody<Name> } = {
  stages: stagesBody,
  rights: rightsBody,
  law: lawBody,
  contacts: contactsBody,
  counties: countiesBody,
  glossary: glossaryBody,
  'record-relief': reliefBody,
  pages: pagesBody,
  papers: papersBody,
  ways: waysBody,
  sources: sourcesBody,
}

/** One file of the list of files. */
export type DataEntry = DataOf<'index'>['files'][number]

/** Every data file but the index, with what it holds and how many records. */
export function dataEntries(guide: Guide, about: DataAbout): readonly DataEntry[] {
  const counts: Readonly<Record<RecordFile, number>> = {
    stages: guide.stages.length,
    rights: guide.rights.length,
    law: guide.laws.length,
    contacts: guide.contacts.length,
    counties: guide.counties.list.length,
    glossary: guide.terms.length,
    'record-relief': guide.reliefStates.length,
    pages: guide.notices.length + guide.pages.length,
    papers: guide.letters.length + guide.stageSheets.length + guide.dates.list.length,
    ways: guide.follow.ways.length + guide.follow.events.length + guide.moved.places.length,
    sources: guide.sources.length,
  }
  return recordFiles.map((name) => ({
    ...{ name: `${name}.json`, $schema: schemaAddress(name), description: about[name], count: counts[name] },
  }))
}

/** The names of the files but the index. */
const recordFiles = [
  'stages',
  'rights',
  'law',
  'contacts',
  'counties',
  'glossary',
  'record-relief',
  'pages',
  'papers',
  'ways',
  'sources',
] as const

/**
 * One data file as it is published.
 * @param about what each file says of itself
 * @param base the address of the guide, where the build knows it
 */
export function dataOf(guide: Guide, name: DataName, { about, base }: { about: DataAbout; base: string | undefined }) {
  const head = dataHead(guide, name, base)
  if (name === 'index') return { ...head, files: dataEntries(guide, about), changes: guide.openData.format }
  return { ...head, ...bodies[name](guide) }
}
