import { isStageSection } from '#src/loader/check-sections.ts'
import { collectReferences } from '#src/loader/collect-references.ts'
import { compileMdx } from '#src/loader/compile-mdx.ts'
import { compareText } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry, InspectedPart, ProseEntry } from '#src/loader/content-tree.ts'
import { lawsWithTexts } from '#src/loader/laws-with-texts.ts'
import { contact } from '#src/schema/contact.ts'
import type { Guide, Page, Prose, Section, Stage } from '#src/schema/guide.ts'
import { right } from '#src/schema/right.ts'
import { stageSections } from '#src/schema/stage.ts'
import type { PageRecord, StageRecord } from '#src/schema/stage.ts'

/**
 * The guide of a tree without problems: prose compiled, lists in the order that the guide promises.
 * @throws when a file is missing or broken, which the checks before it have reported
 */
export async function buildGuide(tree: ContentTree): Promise<Guide> {
  const journey = needed(tree.journey)
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.toSorted((a, b) => compareText(a.id, b.id))
  const stages = await Promise.all(tree.stages.map(buildStage))
  const placeOf = (id: string): number => journey.places.findIndex((place) => place.id === id)
  return {
    site: needed(tree.site),
    ui: needed(tree.ui),
    journey,
    stages: stages.toSorted((a, b) => placeOf(a.id) - placeOf(b.id)),
    rights: byGroup(withIds(tree.rights), right.shape.group.options),
    contacts: byGroup(withIds(tree.contacts), contact.shape.group.options),
    laws: byId(lawsWithTexts(tree)),
    statutes: byId(withIds(tree.statutes)),
    lawPages: byId(withIds(tree.lawPages)),
    crimes: needed(tree.crimes),
    missedNotice: needed(tree.missedNotice),
    sources: byId(needed(tree.sources)),
    terms: byId(needed(tree.glossary)),
    pages: byId(await Promise.all(tree.pages.map(buildPage))),
    rightsSheet: needed(tree.rightsSheet),
    stageSheets: withIds(tree.stageSheets).toSorted((a, b) => placeOf(a.id) - placeOf(b.id)),
    callLog: needed(tree.callLog),
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
  const built = new Map<string, Section>()
  for (const part of entry.parts) {
    if (isStageSection(part.heading?.id)) built.set(part.heading.id, await buildSection(part))
  }
  const section = (index: 0 | 1 | 2 | 3 | 4): Section => {
    const found = built.get(stageSections[index])
    if (found === undefined) throw new Error(`${entry.file} lacks the section ${stageSections[index]}.`)
    return found
  }
  return {
    ...needed(entry),
    id: entry.id,
    sections: {
      'what-this-can-change': section(0),
      'what-you-can-do-now': section(1),
      'who-will-tell-you': section(2),
      'follow-the-case': section(3),
      questions: section(4),
    },
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
