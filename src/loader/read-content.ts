import type * as z from 'zod'
import { checkStageSections } from '#src/loader/check-sections.ts'
import { listContent } from '#src/loader/content-folder.ts'
import type { FoundFile } from '#src/loader/content-folder.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { absentEntry, readProse, readRecord } from '#src/loader/read-entry.ts'
import type { ReadEntry } from '#src/loader/read-entry.ts'
import { callLog } from '#src/schema/call-log.ts'
import { contact } from '#src/schema/contact.ts'
import { crimesFile } from '#src/schema/crime.ts'
import { editorial } from '#src/schema/editorial.ts'
import { rightsSheet } from '#src/schema/handout.ts'
import { journey } from '#src/schema/journey.ts'
import { lawPage } from '#src/schema/law-page.ts'
import { lawsFile } from '#src/schema/law.ts'
import { missedNotice } from '#src/schema/missed-notice.ts'
import { redirectsFile } from '#src/schema/redirect.ts'
import { right } from '#src/schema/right.ts'
import { site } from '#src/schema/site.ts'
import { sourcesFile } from '#src/schema/source.ts'
import { stageSheet } from '#src/schema/stage-sheet.ts'
import { statute } from '#src/schema/statute.ts'
import { page, stage } from '#src/schema/stage.ts'
import { glossaryFile } from '#src/schema/term.ts'
import { uiStrings } from '#src/schema/ui-strings.ts'

/** Every file of a content folder, each read and checked alone, with all their problems. */
export async function readContent(root: string): Promise<ContentTree> {
  const folder = await listContent(root)
  const single = async <T>(found: FoundFile, schema: z.ZodType<T>): Promise<ReadEntry<Entry<T>>> =>
    folder.missing.has(found.path) ? absentEntry<T>(found) : readRecord(found, schema)
  const singles = {
    site: await single(folder.single.site, site),
    ui: await single(folder.single.ui, uiStrings),
    journey: await single(folder.single.journey, journey),
    laws: await single(folder.single.laws, lawsFile),
    sources: await single(folder.single.sources, sourcesFile),
    glossary: await single(folder.single.glossary, glossaryFile),
    crimes: await single(folder.single.crimes, crimesFile),
    missedNotice: await single(folder.single.missedNotice, missedNotice),
    rightsSheet: await single(folder.single.rightsSheet, rightsSheet),
    callLog: await single(folder.single.callLog, callLog),
    editorial: await single(folder.single.editorial, editorial),
    redirects: await single(folder.single.redirects, redirectsFile),
  }
  const stages = await Promise.all(folder.records.stages.map((found) => readProse(found, stage)))
  const pages = await Promise.all(folder.records.pages.map((found) => readProse(found, page)))
  const rights = await Promise.all(folder.records.rights.map((found) => readRecord(found, right)))
  const contacts = await Promise.all(folder.records.contacts.map((found) => readRecord(found, contact)))
  const stageSheets = await Promise.all(folder.records.handouts.map((found) => readRecord(found, stageSheet)))
  const statutes = await Promise.all(folder.records.statutes.map((found) => readRecord(found, statute)))
  const lawPages = await Promise.all(folder.records['law-pages'].map((found) => readRecord(found, lawPage)))
  const records = [...rights, ...contacts, ...stageSheets, ...statutes, ...lawPages]
  const read = [...Object.values(singles), ...stages, ...pages, ...records]
  return {
    site: singles.site.entry,
    ui: singles.ui.entry,
    journey: singles.journey.entry,
    laws: singles.laws.entry,
    sources: singles.sources.entry,
    glossary: singles.glossary.entry,
    crimes: singles.crimes.entry,
    missedNotice: singles.missedNotice.entry,
    rightsSheet: singles.rightsSheet.entry,
    callLog: singles.callLog.entry,
    editorial: singles.editorial.entry,
    redirects: singles.redirects.entry,
    stages: stages.map(({ entry }) => entry),
    pages: pages.map(({ entry }) => entry),
    rights: rights.map(({ entry }) => entry),
    contacts: contacts.map(({ entry }) => entry),
    stageSheets: stageSheets.map(({ entry }) => entry),
    statutes: statutes.map(({ entry }) => entry),
    lawPages: lawPages.map(({ entry }) => entry),
    problems: [
      ...folder.problems,
      ...read.flatMap((result) => result.problems),
      // A page without any words is one problem, and not one for each section.
      ...stages.flatMap(({ entry }) => (entry.parts.length === 0 ? [] : checkStageSections(entry.parts, entry.file))),
    ],
  }
}
