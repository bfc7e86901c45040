import { checkCounties } from '#src/loader/check-counties.ts'
import { checkEditorial } from '#src/loader/check-editorial.ts'
import { checkEmergency } from '#src/loader/check-emergency.ts'
import { checkJourney } from '#src/loader/check-journey.ts'
import { checkLetterWords } from '#src/loader/check-letter-words.ts'
import { checkLetters } from '#src/loader/check-letters.ts'
import { checkLaws } from '#src/loader/check-laws.ts'
import { checkLinks } from '#src/loader/check-links.ts'
import { checkLists } from '#src/loader/check-lists.ts'
import { checkNeutral } from '#src/loader/check-neutral.ts'
import { checkNumbers } from '#src/loader/check-numbers.ts'
import { checkOutbound } from '#src/loader/check-outbound.ts'
import { checkOutline } from '#src/loader/check-outline.ts'
import { checkRedirects } from '#src/loader/check-redirects.ts'
import { checkReferences } from '#src/loader/check-references.ts'
import { checkRelief } from '#src/loader/check-relief.ts'
import { checkRepeats } from '#src/loader/check-repeats.ts'
import { checkRightsSheet } from '#src/loader/check-rights-sheet.ts'
import { checkRoutes } from '#src/loader/check-routes.ts'
import { checkStageSheets } from '#src/loader/check-stage-sheets.ts'
import { checkReadings } from '#src/loader/check-readings.ts'
import { checkStatutes } from '#src/loader/check-statutes.ts'
import { checkUnsaid } from '#src/loader/check-unsaid.ts'
import { checkUpdates } from '#src/loader/check-updates.ts'
import { sortProblems } from '#src/loader/content-problem.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { knownIds } from '#src/loader/known-ids.ts'

/** Every problem of a tree: those of each file alone, and those between files. Sorted, without repeats. */
export function checkTree(tree: ContentTree): readonly ContentProblem[] {
  return sortProblems([
    ...tree.problems,
    ...checkReferences(tree, knownIds(tree)),
    ...checkLists(tree),
    ...checkRepeats(tree),
    ...checkLetters(tree),
    ...checkLetterWords(tree),
    ...checkJourney(tree),
    ...checkRightsSheet(tree),
    ...checkStageSheets(tree),
    ...checkStatutes(tree),
    ...checkReadings(tree),
    ...checkRelief(tree),
    ...checkUpdates(tree),
    ...checkLinks(tree),
    ...checkRedirects(tree),
    ...checkOutbound(tree),
    ...checkNumbers(tree),
    ...checkRoutes(tree),
    ...checkEmergency(tree),
    ...checkNeutral(tree),
    ...checkUnsaid(tree),
    ...checkCounties(tree),
    ...checkLaws(tree),
    ...checkOutline(tree),
    ...checkEditorial(tree),
  ])
}
