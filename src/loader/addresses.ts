import {
  aboutDataPath,
  aboutFreshnessPath,
  callLogPath,
  contactAnchor,
  contactsPath,
  countiesPath,
  countyPath,
  diagramPath,
  eventAnchor,
  feedPath,
  followPath,
  glossaryPath,
  hearingPlanPath,
  homePath,
  lawChangesPath,
  lawPath,
  letterPath,
  lettersPath,
  matrixPath,
  missedNoticePath,
  movedPath,
  noticePath,
  oneFilePath,
  packPath,
  pagePath,
  reliefPath,
  rightAnchor,
  rightsPath,
  rightsSheetPath,
  routesPath,
  searchPath,
  stagePath,
  stageSheetPath,
  stagesPath,
  statementPlanPath,
  termAnchor,
  updateAnchor,
  updatesPath,
  walletPath,
  whatHappenedPath,
} from '#src/domain/deep-links.ts'
import { pageIds } from '#src/loader/content-folder.ts'
import type { ContentTree, ProseEntry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'

/**
 * The addresses of the guide's own pages, each with the anchors that prose may link to: undefined while a part of the
 * page cannot be read.
 */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>

/** Every address that a tree gives rise to. Anchors that a page computes from records are known by their prefix. */
export function knownAddresses(tree: ContentTree): Addresses {
  const written = (entry: ProseEntry<unknown>): ReadonlySet<string> | undefined =>
    entry.parts.some(({ tree: parsed }) => parsed === undefined)
      ? undefined
      : new Set(anchorsOf(entry).map(({ id }) => id))
  return new Map<string, ReadonlySet<string> | undefined>([
    [homePath, new Set()],
    [diagramPath, new Set()],
    [oneFileAddress(tree), new Set()],
    [stagesPath, new Set()],
    [rightsPath, anchors(tree.rights, rightAnchor)],
    [matrixPath, new Set()],
    [missedNoticePath, anchors(tree.missedNotice.value?.events, eventAnchor)],
    ...tree.lawPages.flatMap(lawAddresses),
    [contactsPath, anchors(tree.contacts, contactAnchor)],
    [countiesPath, new Set()],
    [routesPath, anchors(tree.follow.value?.events, eventAnchor)],
    ...[...anchors(tree.counties.value?.list)].map((id) => [countyPath(id), new Set<string>()] as const),
    [followPath, anchors(tree.follow.value?.ways)],
    [movedPath, anchors(tree.moved.value?.places)],
    [reliefPath, anchors(tree.reliefPage.value?.parts)],
    [aboutDataPath, new Set()],
    [updatesPath, anchors(tree.updates, updateAnchor)],
    [feedPath, new Set()],
    [aboutFreshnessPath, new Set()],
    [walletPath, new Set()],
    [lettersPath, new Set()],
    ...tree.letters.map(({ id }) => [letterPath(id), new Set<string>()] as const),
    [hearingPlanPath, anchors(tree.hearingPlan.value?.questions)],
    [statementPlanPath, anchors(tree.statementPlan.value?.prompts)],
    [packPath, new Set()],
    [glossaryPath, anchors(tree.glossary.value, termAnchor)],
    [searchPath, new Set()],
    [rightsSheetPath, new Set()],
    [callLogPath, new Set()],
    ...tree.stageSheets.map(({ id }) => [stageSheetPath(id), new Set<string>()] as const),
    ...pageIds.map((id) => [pagePath(id), new Set<string>()] as const),
    [whatHappenedPath, new Set()],
    ...tree.notices.map((entry) => [noticePath(entry.id), written(entry)] as const),
    ...tree.pages.map((entry) => [pagePath(entry.id), written(entry)] as const),
    ...tree.stages.map((entry) => [stagePath(entry.id), written(entry)] as const),
  ])
}

function oneFileAddress({ site }: ContentTree): string {
  // Another field of the file may be wrong; the name stands there all the same.
  return oneFilePath(String(valueAt(site.raw, ['oneFile'])))
}

/** The page of a law, with its units, and the page that compares its texts. */
function lawAddresses({ id, value }: ContentTree['lawPages'][number]) {
  const units = value === undefined ? undefined : new Set(value.units.map(({ unit }) => unit))
  return [
    [lawPath(id), units],
    [lawChangesPath(id), new Set<string>()],
  ] as const
}

/** The anchors of some records. */
function anchors(
  records: readonly { readonly id: string }[] | undefined,
  anchorOf = (id: string) => id,
): ReadonlySet<string> {
  return new Set(records?.map(({ id }) => anchorOf(id)))
}

type PlacedAnchor = { readonly id: string; readonly at: { readonly line: number; readonly column: number } }

/** Every anchor that the author of a page set: sections, sub-headings, questions. */
export function anchorsOf({ parts }: ProseEntry<unknown>): readonly PlacedAnchor[] {
  return parts.flatMap(({ heading, at, facts }) => [
    ...(heading?.id === undefined ? [] : [{ id: heading.id, at }]),
    ...facts.anchors,
  ])
}
