import * as z from 'zod'
import { contactsData, countiesData, sourcesData } from '#src/schema/data/contacts-data.ts'
import { dataFile } from '#src/schema/data/data-file.ts'
import { glossaryData, lawData, rightsData } from '#src/schema/data/law-data.ts'
import { pagesData } from '#src/schema/data/pages-data.ts'
import { papersData } from '#src/schema/data/papers-data.ts'
import { reliefData } from '#src/schema/data/relief-data.ts'
import { stagesData } from '#src/schema/data/stages-data.ts'
import { waysData } from '#src/schema/data/ways-data.ts'
import { words } from '#src/schema/ids.ts'
import { openData } from '#src/schema/open-data.ts'

/** /data/index.json: the other files. */
const indexData = dataFile('All data files of the guide, and what changed in their format.', {
  files: z
    .array(
      z.strictObject({
        name: z.string().meta({ description: 'Its name in this folder.' }),
        $schema: z.string().meta({ description: 'The address of its schema, seen from this folder.' }),
        description: words.meta({ description: 'What it holds.' }),
        count: z.int().min(0).meta({ description: 'How many records it holds.' }),
      }),
    )
    .meta({ description: 'The other files.' }),
  changes: openData.shape.format,
})

/** The schema of every file below /data/, by the name of the file without its ending. */
export const dataFiles = {
  index: indexData,
  stages: stagesData,
  rights: rightsData,
  law: lawData,
  contacts: contactsData,
  counties: countiesData,
  glossary: glossaryData,
  'record-relief': reliefData,
  pages: pagesData,
  papers: papersData,
  ways: waysData,
  sources: sourcesData,
} as const

export type DataName = keyof typeof dataFiles
export type DataOf<Name extends DataName> = z.output<(typeof dataFiles)[Name]>

/** The names of the files, the index first. */
export const dataNames: readonly DataName[] = [
  ...([
    'index',
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
  ] as const),
]

/** What each file holds, as its schema says it. */
export const aboutData: Readonly<Record<DataName, string>> = {
  index: about('index'),
  stages: about('stages'),
  rights: about('rights'),
  law: about('law'),
  contacts: about('contacts'),
  counties: about('counties'),
  glossary: about('glossary'),
  'record-relief': about('record-relief'),
  pages: about('pages'),
  papers: about('papers'),
  ways: about('ways'),
  sources: about('sources'),
}

function about(name: DataName): string {
  return dataFiles[name].meta()?.description ?? ''
}
