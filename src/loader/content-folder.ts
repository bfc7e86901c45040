import { readdir } from 'node:fs/promises'
import { basename, join, posix, relative, sep } from 'node:path'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { compareText } from '#src/loader/content-problem.ts'
import { didYouMean } from '#src/loader/nearest.ts'

/** The files that stand alone, each with the name it has in the tree. All of them are needed. */
const singleFiles = {
  site: 'site.yml',
  journey: 'journey.yml',
  laws: 'laws.yml',
  sources: 'sources.yml',
  glossary: 'glossary.yml',
  crimes: 'crimes.yml',
  missedNotice: 'missed-notice.yml',
  whatHappened: 'what-happened.yml',
  synonyms: 'synonyms.yml',
  follow: 'follow.yml',
  moved: 'moved.yml',
  counties: 'counties.yml',
  letterForm: 'letter-form.yml',
  dates: 'dates.yml',
  hearingPlan: 'plans/parole-hearing.yml',
  statementPlan: 'plans/statement.yml',
  rightsSheet: 'handouts/rights.yml',
  callLog: 'handouts/call-log.yml',
  wallet: 'handouts/wallet.yml',
  pack: 'handouts/pack.yml',
  openData: 'open-data.yml',
  reliefRubric: 'record-relief/rubric.yml',
  reliefPage: 'record-relief/page.yml',
  editorial: 'editorial.yml',
  redirects: 'redirects.yml',
  ui: 'locales/en/ui.yml',
} as const

/** The folders that hold one record a file, with the ending of their files. */
const recordFolders = {
  stages: { ending: '.mdx' },
  notices: { ending: '.mdx' },
  pages: { ending: '.mdx' },
  updates: { ending: '.mdx' },
  rights: { ending: '.yml' },
  contacts: { ending: '.yml' },
  letters: { ending: '.yml' },
  handouts: { ending: '.yml' },
  statutes: { ending: '.yml' },
  'law-pages': { ending: '.yml' },
  'record-relief/states': { ending: '.yml' },
} as const

const singleNames: readonly string[] = Object.values(singleFiles)

/** The plain pages that have an address. */
export const pageIds: readonly string[] = ['safety', 'about', 'compensation']

type SingleName = keyof typeof singleFiles
type FolderName = keyof typeof recordFolders

/** One file of the content: where it is, the name that problems are reported under, and its id. */
export type FoundFile = { readonly path: string; readonly file: string; readonly id: string }

/** What stands in a content folder. */
export type ContentFolder = {
  readonly single: Readonly<Record<SingleName, FoundFile>>
  readonly records: Readonly<Record<FolderName, readonly FoundFile[]>>
  readonly missing: ReadonlySet<string>
  readonly problems: readonly ContentProblem[]
}

const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Every file of a content folder by its place, and a problem for each file that is missing or has no place. */
export async function listContent(root: string): Promise<ContentFolder> {
  const { found, strange } = await listFiles(root)
  const toFile = (name: string): FoundFile => ({
    path: join(root, name),
    file: displayName(root, name),
    id: posix.basename(name).replace(/\.[^.]+$/, ''),
  })
  const inFolder = (folder: FolderName): readonly FoundFile[] =>
    found
      .filter((name) => !isHidden(name) && !singleNames.includes(name) && folderOf(name) === folder)
      .filter((name) => name.endsWith(recordFolders[folder].ending))
      .map(toFile)
  const missing = singleNames.filter((name) => !found.includes(name))
  const isTold = (name: string): boolean => strange.includes(name)
  return {
    single: singlesOf(toFile),
    records: {
      stages: inFolder('stages'),
      notices: inFolder('notices'),
      pages: inFolder('pages'),
      updates: inFolder('updates'),
      rights: inFolder('rights'),
      contacts: inFolder('contacts'),
      letters: inFolder('letters'),
      handouts: inFolder('handouts'),
      statutes: inFolder('statutes'),
      'law-pages': inFolder('law-pages'),
      'record-relief/states': inFolder('record-relief/states'),
    },
    missing: new Set(missing.map((name) => join(root, name))),
    problems: [
      ...strange.map((name) => notAFile(toFile(name))),
      ...missing
        .filter((name) => !isTold(name))
        .map((name) =>
          problemOf(toFile(name), 'The file is missing.', 'Write it; content/README.md says what it holds.'),
        ),
      ...missingPages(found).map((name) =>
        problemOf(toFile(name), 'The page is missing.', 'Write it: the guide links to it.'),
      ),
      ...found.flatMap((name) => wrongName(toFile(name), name)),
    ],
  }
}

function singlesOf(toFile: (name: string) => FoundFile): ContentFolder['single'] {
  return {
    site: toFile(singleFiles.site),
    journey: toFile(singleFiles.journey),
    laws: toFile(singleFiles.laws),
    sources: toFile(singleFiles.sources),
    glossary: toFile(singleFiles.glossary),
    crimes: toFile(singleFiles.crimes),
    missedNotice: toFile(singleFiles.missedNotice),
    whatHappened: toFile(singleFiles.whatHappened),
    synonyms: toFile(singleFiles.synonyms),
    follow: toFile(singleFiles.follow),
    moved: toFile(singleFiles.moved),
    counties: toFile(singleFiles.counties),
    letterForm: toFile(singleFiles.letterForm),
    dates: toFile(singleFiles.dates),
    hearingPlan: toFile(singleFiles.hearingPlan),
    statementPlan: toFile(singleFiles.statementPlan),
    rightsSheet: toFile(singleFiles.rightsSheet),
    callLog: toFile(singleFiles.callLog),
    wallet: toFile(singleFiles.wallet),
    pack: toFile(singleFiles.pack),
    openData: toFile(singleFiles.openData),
    reliefRubric: toFile(singleFiles.reliefRubric),
    reliefPage: toFile(singleFiles.reliefPage),
    editorial: toFile(singleFiles.editorial),
    redirects: toFile(singleFiles.redirects),
    ui: toFile(singleFiles.ui),
  }
}

/** The files below a folder by name, and what is neither a file nor a folder: a link leads to what nobody has checked. */
async function listFiles(root: string): Promise<{ found: readonly string[]; strange: readonly string[] }> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const namesOf = (some: typeof entries): readonly string[] =>
    some
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((name) => !isHidden(name) || isHiddenRecord(name))
      .sort(compareText)
  return {
    found: namesOf(entries.filter((entry) => entry.isFile())),
    strange: namesOf(entries.filter((entry) => !entry.isFile() && !entry.isDirectory())),
  }
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'))
}

/** Editors and systems keep hidden files beside those that are open; a record that is hidden is one that nobody sees. */
function isHiddenRecord(name: string): boolean {
  return /^\.[^#]*\.(yml|yaml|mdx|md)$/.test(posix.basename(name))
}

function notAFile(found: FoundFile): ContentProblem {
  const fix = 'Put the file itself here: only what stands in the folder is checked.'
  return problemOf(found, 'This is a link, or another thing that is no file.', fix)
}

/** From the folder one works in where that is possible, so that a terminal can open it. */
function displayName(root: string, name: string): string {
  const fromHere = relative(process.cwd(), root).split(sep).join('/')
  return fromHere.startsWith('..') || fromHere === '' ? `${basename(root)}/${name}` : `${fromHere}/${name}`
}

function folderOf(name: string): FolderName | undefined {
  const folder = posix.dirname(name)
  return Object.keys(recordFolders).find((name): name is FolderName => name === folder)
}

function missingPages(found: readonly string[]): readonly string[] {
  return pageIds.map((id) => `pages/${id}.mdx`).filter((name) => !found.includes(name))
}

function wrongName(found: FoundFile, name: string): readonly ContentProblem[] {
  if (name === 'README.md' || singleNames.includes(name)) return []
  if (isHidden(name)) {
    const fix = 'Take the point at the beginning of its name away, or delete it.'
    return [problemOf(found, 'Nothing reads this file: it is hidden.', fix)]
  }
  const folder = folderOf(name)
  if (folder === undefined) {
    return [
      problemOf(
        found,
        'Nothing reads this file.',
        didYouMean(name, singleNames, 'Move it to where it belongs, or delete it.'),
      ),
    ]
  }
  const { ending } = recordFolders[folder]
  if (!name.endsWith(ending)) {
    return [
      problemOf(found, `Nothing reads this file: files in ${folder}/ end in ${ending}.`, 'Rename it, or delete it.'),
    ]
  }
  if (!isKebab.test(found.id)) {
    const fix = 'Rename it with lower-case letters and digits joined by single hyphens, like "direct-appeal".'
    return [problemOf(found, `The file name "${found.id}${ending}" cannot be an address.`, fix)]
  }
  if (folder === 'pages' && !pageIds.includes(found.id)) {
    const fix = didYouMean(found.id, pageIds, `Delete it; the pages are: ${pageIds.join(', ')}.`)
    return [problemOf(found, `No page of the guide is called "${found.id}".`, fix)]
  }
  return []
}

function problemOf({ file }: FoundFile, message: string, fix: string): ContentProblem {
  return { file, line: 1, column: 1, rule: 'files', message, fix }
}
