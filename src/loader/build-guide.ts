import pMap from 'p-map'
import { collectReferences } from '#src/loader/collect-references.ts'
import { compileMdx } from '#src/loader/compile-mdx.ts'
import { compareText } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry, InspectedPart, ProseEntry } from '#src/loader/content-tree.ts'
import type { NameOf } from '#src/loader/flat-paragraph.ts'
import { lawsWithTexts } from '#src/loader/laws-with-texts.ts'
import { namesOf } from '#src/loader/names-of.ts'
import { saidIn } from '#src/loader/said-in.ts'
import { contact } from '#src/schema/contact.ts'
import type { Guide, Notice, Page, Prose, Section, Stage, Update } from '#src/schema/guide.ts'
import type { NoticeRecord, NoticeSection } from '#src/schema/notice.ts'
import { right } from '#src/schema/right.ts'
import type { PageRecord, StageRecord, StageSection } from '#src/schema/stage.ts'
import type { UpdateRecord } from '#src/schema/update.ts'

/** Thousands of pages compiled at once would all be in memory together. */
const few = { concurrency: 4 }

/** How prose becomes code. Whoever builds the same guide many times can keep the code of prose that did not change. */
export type Compiler = (source: string) => Promise<string>

/** What every page needs to become one of the guide's. */
type Tools = { readonly nameOf: NameOf; readonly compile: Compiler }

/**
 * The guide of a tree without problems: prose compiled, lists in the order that the guide promises.
 * @throws when a file is missing or broken, which the checks before it have reported
 */
export async function buildGuide(tree: ContentTree, compile: Compiler = compileMdx): Promise<Guide> {
  const journey = needed(tree.journey)
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => compareText(a.id, b.id))
  const tools: Tools = { nameOf: namesOf(tree), compile }
  const stages = await pMap(tree.stages, (entry) => buildStage(entry, tools), few)
  const happened = needed(tree.whatHappened)
  const notices = await pMap(tree.notices, (entry) => buildNotice(entry, tools), few)
  const topicOf = ({ topic }: Notice) => happened.topics.findIndex(({ id }) => id === topic)
  const placeOf = (id: string): number => journey.places.findIndex((place) => place.id === id)
  return {
    site: needed(tree.site),
    ui: needed(tree.ui),
    journey,
    stages: stages.toSorted((a, b) => placeOf(a.id) - placeOf(b.id)),
    notices: notices.toSorted((a, b) => topicOf(a) - topicOf(b) || compareText(a.title, b.title)),
    whatHappened: happened,
    rights: byGroup(withIds(tree.rights), right.shape.group.options),
    contacts: byGroup(withIds(tree.contacts), contact.shape.group.options),
    laws: byId(lawsWithTexts(tree)),
    statutes: byId(withIds(tree.statutes)),
    lawPages: byId(withIds(tree.lawPages)),
    crimes: needed(tree.crimes),
    missedNotice: needed(tree.missedNotice),
    follow: needed(tree.follow),
    moved: needed(tree.moved),
    counties: needed(tree.counties),
    letters: byGroup(
      withIds(tree.letters),
      needed(tree.letterForm).groups.map(({ id }) => id),
    ),
    letterForm: needed(tree.letterForm),
    hearingPlan: needed(tree.hearingPlan),
    statementPlan: needed(tree.statementPlan),
    dates: needed(tree.dates),
    sources: byId(needed(tree.sources)),
    synonyms: needed(tree.synonyms),
    terms: byId(needed(tree.glossary)),
    pages: byId(await pMap(tree.pages, (entry) => buildPage(entry, tools), few)),
    updates: newestFirst(await pMap(tree.updates, (entry) => buildUpdate(entry, tools), few)),
    rightsSheet: needed(tree.rightsSheet),
    stageSheets: withIds(tree.stageSheets).toSorted((a, b) => placeOf(a.id) - placeOf(b.id)),
    callLog: needed(tree.callLog),
    wallet: needed(tree.wallet),
    pack: needed(tree.pack),
    openData: needed(tree.openData),
    reliefRubric: needed(tree.reliefRubric),
    reliefPage: needed(tree.reliefPage),
    reliefStates: byId(withIds(tree.reliefStates)),
  }
}

function needed<T>(entry: Entry<T>): T {
  if (entry.value === undefined) throw new Error(`${entry.file} was not checked before the guide was built.`)
  return entry.value
}

function withIds<T>(entries: readonly Entry<T>[]): readonly (T & { id: string })[] {
  return entries.map((entry) => ({ ...needed(entry), id: entry.id }))
}

type Grouped = { readonly id: string; readonly group: string; readonly order: number }

function byGroup<T extends Grouped>(list: readonly T[], groups: readonly string[]): readonly T[] {
  return list.toSorted(
    (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order || compareText(a.id, b.id),
  )
}

async function buildStage(entry: ProseEntry<StageRecord>, tools: Tools): Promise<Stage> {
  const section = await sectionsOf(entry, tools)
  return {
    ...needed(entry),
    id: entry.id,
    sections: {
      'what-this-can-change': section('what-this-can-change'),
      'what-you-can-do-now': section('what-you-can-do-now'),
      'who-will-tell-you': section('who-will-tell-you'),
      'follow-the-case': section('follow-the-case'),
      questions: section('questions'),
    },
  }
}

async function buildNotice(entry: ProseEntry<NoticeRecord>, tools: Tools): Promise<Notice> {
  const section = await sectionsOf(entry, tools)
  return {
    ...needed(entry),
    id: entry.id,
    sections: {
      'what-it-means': section('what-it-means'),
      'what-it-does-not-mean': section('what-it-does-not-mean'),
      'what-you-can-do-now': section('what-you-can-do-now'),
    },
  }
}

/** Finds a built section of a page by its anchor; the checks have seen that it is there. */
async function sectionsOf(
  entry: ProseEntry<unknown>,
  tools: Tools,
): Promise<(id: StageSection | NoticeSection) => Section> {
  const built = new Map(
    await Promise.all(
      entry.parts.map(async (part) => [part.heading?.id, await buildSection(entry, part, tools)] as const),
    ),
  )
  return (id) => {
    const found = built.get(id)
    if (found === undefined) throw new Error(`${entry.file} lacks the section ${id}.`)
    return found
  }
}

async function buildPage(entry: ProseEntry<PageRecord>, tools: Tools): Promise<Page> {
  const lead = entry.parts.find((part) => part.heading === undefined)
  const sections = entry.parts.filter((part) => part.heading !== undefined)
  return {
    ...needed(entry),
    id: entry.id,
    lead: lead === undefined ? undefined : await buildProse(entry, lead, tools),
    sections: await Promise.all(sections.map((part) => buildSection(entry, part, tools))),
  }
}

/** A note has no headings: the checks have seen to it that its one part is there. */
async function buildUpdate(entry: ProseEntry<UpdateRecord>, tools: Tools): Promise<Update> {
  const [part] = entry.parts
  if (part === undefined) throw new Error(`${entry.file} has no words.`)
  return { ...needed(entry), id: entry.id, prose: await buildProse(entry, part, tools) }
}

/** Of two notes of one day, the one whose name comes later counts as the newer: `court-number-2` follows `court-number`. */
function newestFirst(updates: readonly Update[]): readonly Update[] {
  return updates.toSorted((a, b) => compareText(b.on, a.on) || compareText(b.id, a.id))
}

async function buildSection(entry: ProseEntry<unknown>, part: InspectedPart, tools: Tools): Promise<Section> {
  return {
    id: part.heading?.id ?? '',
    heading: part.heading?.words ?? '',
    prose: await buildProse(entry, part, tools),
  }
}

async function buildProse(entry: ProseEntry<unknown>, part: InspectedPart, tools: Tools): Promise<Prose> {
  const refers = collectReferences(part.facts.references)
  return { code: await tools.compile(part.source), refers, says: saidIn(entry, part, tools.nameOf) }
}
