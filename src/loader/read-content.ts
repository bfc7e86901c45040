import type * as z from 'zod'
import { checkSections, layouts } from '#src/loader/check-sections.ts'
import { listContent } from '#src/loader/content-folder.ts'
import type { ContentFolder, FoundFile } from '#src/loader/content-folder.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry, ProseEntry } from '#src/loader/content-tree.ts'
import { absentEntry, readProse, readRecord } from '#src/loader/read-entry.ts'
import type { EntryReader, ReadEntry } from '#src/loader/read-entry.ts'
import { datesFile } from '#src/schema/calendar-date.ts'
import { callLog } from '#src/schema/call-log.ts'
import { contact } from '#src/schema/contact.ts'
import { counties } from '#src/schema/county.ts'
import { crimesFile } from '#src/schema/crime.ts'
import { editorial } from '#src/schema/editorial.ts'
import { follow } from '#src/schema/follow.ts'
import { rightsSheet } from '#src/schema/handout.ts'
import { hearingPlan } from '#src/schema/hearing-plan.ts'
import { journey } from '#src/schema/journey.ts'
import { lawPage } from '#src/schema/law-page.ts'
import { lawsFile } from '#src/schema/law.ts'
import { letterForm } from '#src/schema/letter-form.ts'
import { letter } from '#src/schema/letter.ts'
import { missedNotice } from '#src/schema/missed-notice.ts'
import { moved } from '#src/schema/moved.ts'
import { notice } from '#src/schema/notice.ts'
import { openData } from '#src/schema/open-data.ts'
import { pack } from '#src/schema/pack.ts'
import { redirectsFile } from '#src/schema/redirect.ts'
import { reliefPage } from '#src/schema/relief-page.ts'
import { reliefRubric } from '#src/schema/relief-rubric.ts'
import { reliefState } from '#src/schema/relief-state.ts'
import { right } from '#src/schema/right.ts'
import { site } from '#src/schema/site.ts'
import { sourcesFile } from '#src/schema/source.ts'
import { stageSheet } from '#src/schema/stage-sheet.ts'
import { statementPlan } from '#src/schema/statement-plan.ts'
import { statute } from '#src/schema/statute.ts'
import { page, stage } from '#src/schema/stage.ts'
import { synonymsFile } from '#src/schema/synonym.ts'
import { glossaryFile } from '#src/schema/term.ts'
import { uiStrings } from '#src/schema/ui-strings.ts'
import { update } from '#src/schema/update.ts'
import { wallet } from '#src/schema/wallet.ts'
import { whatHappened } from '#src/schema/what-happened.ts'

const fromDisk: EntryReader = { record: readRecord, prose: readProse }

/**
 * Every file of a content folder, each read and checked alone, with all their problems.
 * @param read how one file is read; from the disk when left out
 */
export async function readContent(root: string, read = fromDisk): Promise<ContentTree> {
  const folder = await listContent(root)
  const records = recordsBy(read)
  const singles = await readSingles(folder, read)
  const { stages, notices, pages, updates } = await readPages(folder, read)
  const rights = await records(folder.records.rights, right)
  const contacts = await records(folder.records.contacts, contact)
  const letters = await records(folder.records.letters, letter)
  const stageSheets = await records(folder.records.handouts, stageSheet)
  const statutes = await records(folder.records.statutes, statute)
  const lawPages = await records(folder.records['law-pages'], lawPage)
  const reliefStates = await records(folder.records['record-relief/states'], reliefState)
  const prose = [...stages, ...notices, ...pages, ...updates]
  const others = [...rights, ...contacts, ...letters, ...stageSheets, ...statutes, ...lawPages, ...reliefStates]
  return {
    site: singles.site.entry,
    ui: singles.ui.entry,
    journey: singles.journey.entry,
    laws: singles.laws.entry,
    sources: singles.sources.entry,
    glossary: singles.glossary.entry,
    crimes: singles.crimes.entry,
    whatHappened: singles.whatHappened.entry,
    synonyms: singles.synonyms.entry,
    follow: singles.follow.entry,
    moved: singles.moved.entry,
    counties: singles.counties.entry,
    letterForm: singles.letterForm.entry,
    dates: singles.dates.entry,
    hearingPlan: singles.hearingPlan.entry,
    statementPlan: singles.statementPlan.entry,
    missedNotice: singles.missedNotice.entry,
    rightsSheet: singles.rightsSheet.entry,
    callLog: singles.callLog.entry,
    wallet: singles.wallet.entry,
    pack: singles.pack.entry,
    openData: singles.openData.entry,
    reliefRubric: singles.reliefRubric.entry,
    reliefPage: singles.reliefPage.entry,
    editorial: singles.editorial.entry,
    redirects: singles.redirects.entry,
    stages: stages.map(({ entry }) => entry),
    notices: notices.map(({ entry }) => entry),
    pages: pages.map(({ entry }) => entry),
    updates: updates.map(({ entry }) => entry),
    rights: rights.map(({ entry }) => entry),
    contacts: contacts.map(({ entry }) => entry),
    letters: letters.map(({ entry }) => entry),
    stageSheets: stageSheets.map(({ entry }) => entry),
    statutes: statutes.map(({ entry }) => entry),
    lawPages: lawPages.map(({ entry }) => entry),
    reliefStates: reliefStates.map(({ entry }) => entry),
    problems: [
      ...folder.problems,
      ...[...Object.values(singles), ...prose, ...others].flatMap((result) => result.problems),
      ...[...checkLayouts(stages, 'stage'), ...checkLayouts(notices, 'notice')],
    ],
  }
}

/** The files with prose. */
async function readPages({ records }: ContentFolder, read: EntryReader) {
  const all = <T>(found: readonly FoundFile[], schema: z.ZodType<T>) =>
    Promise.all(found.map((file) => read.prose(file, schema)))
  return {
    stages: await all(records.stages, stage),
    notices: await all(records.notices, notice),
    pages: await all(records.pages, page),
    updates: await all(records.updates, update),
  }
}

/** The files of a folder that holds one record each. */
function recordsBy(read: EntryReader) {
  return <T>(found: readonly FoundFile[], schema: z.ZodType<T>): Promise<readonly ReadEntry<Entry<T>>[]> =>
    Promise.all(found.map((file) => read.record(file, schema)))
}

/** The files that stand alone. */
async function readSingles(folder: ContentFolder, read: EntryReader) {
  const single = async <T>(found: FoundFile, schema: z.ZodType<T>): Promise<ReadEntry<Entry<T>>> =>
    folder.missing.has(found.path) ? absentEntry<T>(found) : read.record(found, schema)
  return {
    site: await single(folder.single.site, site),
    ui: await single(folder.single.ui, uiStrings),
    journey: await single(folder.single.journey, journey),
    laws: await single(folder.single.laws, lawsFile),
    sources: await single(folder.single.sources, sourcesFile),
    glossary: await single(folder.single.glossary, glossaryFile),
    crimes: await single(folder.single.crimes, crimesFile),
    whatHappened: await single(folder.single.whatHappened, whatHappened),
    synonyms: await single(folder.single.synonyms, synonymsFile),
    follow: await single(folder.single.follow, follow),
    moved: await single(folder.single.moved, moved),
    counties: await single(folder.single.counties, counties),
    letterForm: await single(folder.single.letterForm, letterForm),
    dates: await single(folder.single.dates, datesFile),
    hearingPlan: await single(folder.single.hearingPlan, hearingPlan),
    statementPlan: await single(folder.single.statementPlan, statementPlan),
    missedNotice: await single(folder.single.missedNotice, missedNotice),
    rightsSheet: await single(folder.single.rightsSheet, rightsSheet),
    callLog: await single(folder.single.callLog, callLog),
    wallet: await single(folder.single.wallet, wallet),
    pack: await single(folder.single.pack, pack),
    openData: await single(folder.single.openData, openData),
    reliefRubric: await single(folder.single.reliefRubric, reliefRubric),
    reliefPage: await single(folder.single.reliefPage, reliefPage),
    editorial: await single(folder.single.editorial, editorial),
    redirects: await single(folder.single.redirects, redirectsFile),
  }
}

/** A page without any words is one problem, and not one for each section. */
function checkLayouts(
  read: readonly ReadEntry<ProseEntry<unknown>>[],
  kind: keyof typeof layouts,
): readonly ContentProblem[] {
  return read.flatMap(({ entry: { parts, file } }) =>
    parts.length === 0 ? [] : checkSections(parts, file, layouts[kind]),
  )
}
