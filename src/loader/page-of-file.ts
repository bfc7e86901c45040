import {
  aboutDataPath,
  callLogPath,
  contactsPath,
  countiesPath,
  followPath,
  glossaryPath,
  hearingPlanPath,
  homePath,
  lawPath,
  letterPath,
  lettersPath,
  missedNoticePath,
  movedPath,
  noticePath,
  packPath,
  pagePath,
  reliefPath,
  rightsPath,
  rightsSheetPath,
  searchPath,
  stagePath,
  stageSheetPath,
  statementPlanPath,
  updatesPath,
  walletPath,
  whatHappenedPath,
} from '#src/domain/deep-links.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

/**
 * The address of the page that shows what a file holds, or shows most of it; undefined for a file that all pages draw on.
 * @param file the name that problems are reported under
 */
export function pageOfFile(tree: ContentTree, file: string): string | undefined {
  return pagesByFile(tree).get(file)
}

function pagesByFile(tree: ContentTree): ReadonlyMap<string, string> {
  const each = (entries: readonly { readonly file: string; readonly id: string }[], page: (id: string) => string) =>
    entries.map(({ file, id }) => [file, page(id)] as const)
  return new Map([
    ...each(tree.stages, stagePath),
    ...each(tree.notices, noticePath),
    ...each(tree.pages, pagePath),
    ...each(tree.letters, letterPath),
    ...each(tree.stageSheets, stageSheetPath),
    ...each(tree.lawPages, lawPath),
    ...each(tree.rights, () => rightsPath),
    ...each(tree.contacts, () => contactsPath),
    ...each(tree.updates, () => updatesPath),
    ...each(tree.reliefStates, () => reliefPath),
    ...each([tree.reliefPage, tree.reliefRubric], () => reliefPath),
    ...each([tree.journey], () => homePath),
    ...each([tree.glossary], () => glossaryPath),
    ...each([tree.counties], () => countiesPath),
    ...each([tree.whatHappened], () => whatHappenedPath),
    ...each([tree.missedNotice], () => missedNoticePath),
    ...each([tree.follow], () => followPath),
    ...each([tree.moved], () => movedPath),
    ...each([tree.letterForm], () => lettersPath),
    ...each([tree.hearingPlan], () => hearingPlanPath),
    ...each([tree.statementPlan], () => statementPlanPath),
    ...each([tree.rightsSheet], () => rightsSheetPath),
    ...each([tree.callLog], () => callLogPath),
    ...each([tree.wallet], () => walletPath),
    ...each([tree.pack], () => packPath),
    ...each([tree.openData], () => aboutDataPath),
    ...each([tree.synonyms], () => searchPath),
  ])
}
