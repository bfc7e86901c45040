import { readableDay } from '#src/domain/calendar-day.ts'
import * as links from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { collectedOn } from '#src/domain/frame-view.ts'
import { searchEntries, type SearchEntry } from '#src/domain/search-entries.ts'
import type { Guide } from '#src/schema/guide.ts'

/** A group of pages in the contents of the file that holds the whole guide. */
export type FileGroup = {
  readonly heading: string
  readonly pages: readonly { readonly address: string; readonly title: string }[]
}

/** What the file says of itself, and the pages in it. */
export type OneFileView = {
  /** Of which day its facts are, how they were checked, and of which time the text of each printed law is. */
  readonly asOf: readonly string[]
  readonly groups: readonly FileGroup[]
}

/** The view of the file's cover. Its day is that of the newest source, not of the build, so that it can be made again. */
export function oneFileView(guide: Guide): OneFileView {
  const { ui, lawPages, laws, statutes } = guide
  const texts = lawPages.map(({ law, current }) => ({
    cite: laws.find(({ id }) => id === law)?.cite ?? '',
    dates: (statutes.find(({ id }) => id === current)?.readings ?? [])
      .map(({ asOf }) => asOf)
      .join(` ${ui['file.and']} `),
  }))
  return {
    asOf: [
      fill(ui['file.as-of'], { date: readableDay(collectedOn(guide)) }),
      ...texts.map((values) => fill(ui['file.law'], values)),
    ],
    groups: groupsOf(guide),
  }
}

function groupsOf(guide: Guide): readonly FileGroup[] {
  const { ui } = guide
  const found = searchEntries(guide).filter(({ address }) => !address.includes('#'))
  const below = (...paths: readonly string[]) => paths.flatMap((path) => pagesBelow(path, found))
  return [
    { heading: ui['file.start'], pages: below(links.homePath, links.safetyPath, links.aboutPath) },
    { heading: ui['nav.happened'], pages: below(links.whatHappenedPath) },
    { heading: ui['nav.stages'], pages: below(links.stagesPath) },
    { heading: ui['nav.rights'], pages: below(links.rightsPath, links.lawsFolder, links.reliefPath) },
    {
      heading: ui['nav.contacts'],
      pages: below(links.contactsPath, links.followPath, links.movedPath, links.compensationPath),
    },
    { heading: ui['file.papers'], pages: below(links.lettersPath, links.plansFolder) },
    { heading: ui['file.words'], pages: below(links.glossaryPath) },
  ]
}

/** A page and those below it. The counties are too many to name here: their own list stands before them. */
function pagesBelow(path: string, found: readonly SearchEntry[]): FileGroup['pages'] {
  const isMeant = ({ address }: SearchEntry) => (path === links.homePath ? address === path : address.startsWith(path))
  const isLeftOut = ({ address }: SearchEntry) =>
    [links.matrixPath, links.aboutDataPath, links.updatesPath, links.aboutFreshnessPath].includes(address)
  const isCounty = ({ address }: SearchEntry) =>
    address.startsWith(links.countiesPath) && address !== links.countiesPath
  const pages = found.filter((entry) => isMeant(entry) && !isCounty(entry) && !isLeftOut(entry))
  return pages
    .toSorted((a, b) => Number(b.address === path) - Number(a.address === path))
    .map(({ address, title }) => ({ address, title }))
}
