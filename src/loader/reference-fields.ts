import type { PlacedReference, ReferenceKind } from '#src/loader/inspect-part.ts'
import type { Entry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'

/** A field that holds an id: the path to it, `*` standing for every entry of a list, and what it names. */
export type ReferenceField = readonly [path: string, kind: ReferenceKind]

/** Every field of every record that names another record. A test compares this table with the schemas. */
export const referenceFields = {
  site: [
    ['emergency', 'contact'],
    ['support.*', 'contact'],
  ],
  journey: [
    ['places.*.notice', 'notice'],
    ['edges.*.cites.*.law', 'law'],
    ['edges.*.sources.*', 'source'],
  ],
  laws: [['*.sources.*', 'source']],
  sources: [],
  glossary: [['*.cites.*.law', 'law']],
  editorial: [],
  synonyms: [],
  crimes: [['*.cites.*.law', 'law']],
  missedNotice: [
    ['letter', 'letter'],
    ['contacts.*', 'contact'],
    ['events.*.rights.*', 'right'],
    ['events.*.contacts.*', 'contact'],
  ],
  statutes: [
    ['law', 'law'],
    ['readings.*.sources.*', 'source'],
  ],
  lawPages: [
    ['law', 'law'],
    ['banner.sources.*', 'source'],
    ['current', 'statute'],
    ['older', 'statute'],
    ['changes.unconfirmed.*.sources.*', 'source'],
    ['units.*.ruleOf.*', 'right'],
  ],
  rightsSheet: [
    ['groups.*.lines.*.rights.*', 'right'],
    ['contacts.*.contact', 'contact'],
  ],
  callLog: [['contacts.*.contact', 'contact']],
  wallet: [['contacts.*.contact', 'contact']],
  pack: [],
  openData: [],
  follow: [
    ['ways.*.contact', 'contact'],
    ['ways.*.steps.*.cites.*.law', 'law'],
    ['ways.*.steps.*.sources.*', 'source'],
    ['ways.*.limits.*.cites.*.law', 'law'],
    ['ways.*.limits.*.sources.*', 'source'],
    ['events.*.stage', 'stage'],
    ['events.*.first.way', 'way'],
    ['events.*.second.way', 'way'],
    ['events.*.rights.*', 'right'],
  ],
  moved: [
    ['letter', 'letter'],
    ['before.*.cites.*.law', 'law'],
    ['before.*.sources.*', 'source'],
    ['places.*.how.*.cites.*.law', 'law'],
    ['places.*.how.*.sources.*', 'source'],
    ['places.*.contact', 'contact'],
  ],
  counties: [
    ['general', 'contact'],
    ['fallback.*', 'contact'],
    ['sources.*', 'source'],
    ['list.*.phones.*.sources.*', 'source'],
    ['list.*.emails.*.sources.*', 'source'],
    ['list.*.links.*.sources.*', 'source'],
    ['list.*.note.sources.*', 'source'],
    ['list.*.appeals', 'contact'],
    ['list.*.federal', 'contact'],
  ],
  letterForm: [
    ['before.*.cites.*.law', 'law'],
    ['before.*.sources.*', 'source'],
    ['sender.*', 'field'],
    ['matter.*', 'field'],
    ['relative.*', 'field'],
    ['roles.*.cites.*.law', 'law'],
    ['substitute.cites.*.law', 'law'],
    ['substitute.notes.*.cites.*.law', 'law'],
    ['substitute.notes.*.sources.*', 'source'],
    ['send.*.cites.*.law', 'law'],
    ['send.*.sources.*', 'source'],
    ['keep.*.cites.*.law', 'law'],
    ['keep.*.sources.*', 'source'],
  ],
  letters: [
    ['group', 'letter-group'],
    ['recipients.*.contact', 'contact'],
    ['fields.*', 'field'],
    ['opening.*.cites.*.law', 'law'],
    ['asks.*.rights.*', 'right'],
    ['ending.*.cites.*.law', 'law'],
    ['send.*.cites.*.law', 'law'],
    ['send.*.sources.*', 'source'],
    ['keep.*.cites.*.law', 'law'],
    ['keep.*.sources.*', 'source'],
  ],
  hearingPlan: [
    ['fields.*', 'field'],
    ['questions.*.notes.*.cites.*.law', 'law'],
    ['questions.*.notes.*.sources.*', 'source'],
    ['questions.*.options.*.notes.*.cites.*.law', 'law'],
    ['questions.*.options.*.notes.*.sources.*', 'source'],
    ['questions.*.options.*.letter', 'letter'],
    ['know.*.cites.*.law', 'law'],
    ['know.*.sources.*', 'source'],
    ['contacts.*', 'contact'],
  ],
  statementPlan: [
    ['readBy.*.cites.*.law', 'law'],
    ['readBy.*.sources.*', 'source'],
    ['know.*.cites.*.law', 'law'],
    ['know.*.sources.*', 'source'],
    ['fields.*', 'field'],
    ['letters.*', 'letter'],
    ['contacts.*', 'contact'],
  ],
  dates: [
    ['notes.*.cites.*.law', 'law'],
    ['notes.*.sources.*', 'source'],
    ['list.*.rule.cites.*.law', 'law'],
    ['list.*.rule.sources.*', 'source'],
  ],
  stageSheets: [
    ['about.*.cites.*.law', 'law'],
    ['about.*.sources.*', 'source'],
    ['now.*.cites.*.law', 'law'],
    ['now.*.sources.*', 'source'],
    ['lines.*.rights.*', 'right'],
    ['contacts.*.contact', 'contact'],
  ],
  reliefRubric: [['source', 'source']],
  reliefPage: [
    ['state', 'relief-state'],
    ['contacts.*', 'contact'],
    ['parts.*.says.*.cites.*.law', 'law'],
    ['parts.*.says.*.sources.*', 'source'],
    ['score.*.cites.*.law', 'law'],
    ['score.*.sources.*', 'source'],
    ['caution.*.cites.*.law', 'law'],
    ['caution.*.sources.*', 'source'],
  ],
  reliefStates: [['sources.*', 'source']],
  stages: [
    ['contacts.*', 'contact'],
    ['terms.*', 'term'],
    ['laws.*.law', 'law'],
  ],
  notices: [
    ['senders.*', 'sender'],
    ['topic', 'topic'],
    ['stages.*', 'stage'],
    ['rights.*', 'right'],
    ['contacts.*', 'contact'],
    ['terms.*', 'term'],
    ['laws.*.law', 'law'],
  ],
  updates: [
    ['rights.*', 'right'],
    ['statutes.*', 'statute'],
    ['contacts.*', 'contact'],
    ['counties.*', 'county'],
  ],
  whatHappened: [['contacts.*', 'contact']],
  pages: [],
  rights: [
    ['units.*.law', 'law'],
    ['contacts.*', 'contact'],
    ['stages.*', 'stage'],
    ['unsaidAt.*', 'stage'],
    ['unsaidCrimes.*', 'crime'],
    ['crimes.*', 'crime'],
  ],
  contacts: [
    ['stages.*', 'stage'],
    ['phones.*.sources.*', 'source'],
    ['emails.*.sources.*', 'source'],
    ['links.*.sources.*', 'source'],
    ['address.sources.*', 'source'],
    ['hours.sources.*', 'source'],
    ['languages.sources.*', 'source'],
    ['secondRoute.contact', 'contact'],
  ],
} as const satisfies Record<string, readonly ReferenceField[]>

/** The ids that a record names, with their places. A record that breaks its schema is read as far as it goes. */
export function referencesIn(entry: Entry<unknown>, fields: readonly ReferenceField[]): readonly PlacedReference[] {
  return fields.flatMap(([path, kind]) =>
    pathsTo(entry.raw, path.split('.')).flatMap((place): readonly PlacedReference[] => {
      const id = valueAt(entry.raw, place)
      if (typeof id !== 'string') return []
      const unitPath = [...place.slice(0, -1), 'unit']
      const unit = kind === 'law' ? valueAt(entry.raw, unitPath) : undefined
      return [
        { kind, id, at: entry.at(place), ...(typeof unit === 'string' ? { unit, unitAt: entry.at(unitPath) } : {}) },
      ]
    }),
  )
}

/** The paths in a value that match a pattern; none where a part of it is not there. */
export function pathsTo(
  value: unknown,
  [step, ...rest]: readonly string[],
  before: ValuePath = [],
): readonly ValuePath[] {
  if (step === undefined) return [before]
  return entriesOf(value)
    .filter(([key]) => step === '*' || key === step)
    .flatMap(([key, inner]) => pathsTo(inner, rest, [...before, key]))
}
