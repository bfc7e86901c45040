import { collectReferences } from '#src/loader/collect-references.ts'
import { compileMdx } from '#src/loader/compile-mdx.ts'
import { compareText } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry, InspectedPart, ProseEntry } from '#src/loader/content-tree.ts'
import { lawsWithTexts } from '#src/loader/laws-with-texts.ts'
import { contact } from '#src/schema/contact.ts'
import type { Guide, Notice, Page, Prose, Section, Stage } from '#src/schema/guide.ts'
import type { NoticeRecord, NoticeSection } from '#src/schema/notice.ts'
import { right } from '#src/schema/right.ts'
import type { PageRecord, StageRecord, StageSection } from '#src/schema/stage.ts'

/**
 * The guide of a tree without problems: prose compiled, lists in the order that the guide promises.
 * @throws when a file is missing or broken, which the checks before it have reported
 */
export async function buildGuide(tree: ContentTree): Promise<Guide> {
  const journey = needed(tree.journey)
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => compareText(a.id, b.id))
  const stages = await Promise.all(tree.stages.map(buildStage))
  const happened = needed(tree.whatHappened)
  const notices = await Promise.all(tree.notices.map(buildNotice))
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
    pages: byId(await Promise.all(tree.pages.map(buildPage))),
    rightsSheet: needed(tree.rightsSheet),
    stageSheets: withIds(tree.stageSheets).toSorted((a, b) => placeOf(a.id) - placeOf(b.id)),
    callLog: needed(tree.callLog),
    wallet: needed(tree.wallet),
    pack: needed(tree.pack),
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

async function buildStage(entry: ProseEntry<StageRecord>): Promise<Stage> {
  const section = await sectionsOf(entry)
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

async function buildNotice(entry: ProseEntry<NoticeRecord>): Promise<Notice> {
  const section = await sectionsOf(entry)
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
async function sectionsOf(entry: ProseEntry<unknown>): Promise<(id: StageSection | NoticeSection) => Section> {
  const built = new Map(
    await Promise.all(entry.parts.map(async (part) => [part.heading?.id, await buildSection(part)] as const)),
  )
  return (id) => {
    const found = built.get(id)
    if (found === undefined) throw new Error(`${entry.file} lacks the section ${id}.`)
    return found
  }
}

async function buildPage(entry: ProseEntry<PageRecord>): Promise<Page> {
  const lead = entry.parts.find((part) => part.heading === undefined)
  const sections = entry.parts.filter((part) => part.heading !== undefined)
  return {
    ...needed(entry),
    id: entry.id,
    lead: lead === undefined ? undefined : await buildProse(lead),
    sections: await Promise.all(sections.map(buildSection)),
  }
}

async function buildSection(part: InspectedPart): Promise<Section> {
  return { id: part.heading?.id ?? '', heading: part.heading?.words ?? '', prose: await buildProse(part) }
}

async function buildProse(part: InspectedPart): Promise<Prose> {
  return { code: await compileMdx(part.source), refers: collectReferences(part.facts.references) }
}
