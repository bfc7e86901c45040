import { compareText, type ContentProblem } from '#src/loader/content-problem.ts'
import { textHash } from '#src/loader/text-hash.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What readers were told, one fact a line: `right/be-heard 0123456789abcdef first-version`, the last being the note. */
export const factLedgerPath = 'tests/fact-ledger.txt'

/** A fact that readers act on: the list of a note that names it, its id, the hash of what it says, its file. */
export type ToldFact = {
  readonly list: 'rights' | 'statutes' | 'contacts' | 'counties'
  readonly id: string
  readonly hash: string
  readonly file: string
}

/** What readers act on: what each right gives, the words of each law, the numbers of each office and county. */
export function toldFacts({ rights, statutes, contacts, counties }: Guide): readonly ToldFact[] {
  const facts = [
    ...rights.map(({ id, trigger, units, duty, timeLimit, crimes, holders }) => ({
      ...{ list: 'rights' as const, id, file: `rights/${id}.yml` },
      says: [trigger, units, duty, timeLimit, crimes, holders],
    })),
    ...statutes.map(({ id, units }) => ({
      ...{ list: 'statutes' as const, id, file: `statutes/${id}.yml` },
      says: units.map(({ unit, text }) => [unit, text]),
    })),
    ...contacts.map(({ id, phones }) => ({
      ...{ list: 'contacts' as const, id, file: `contacts/${id}.yml` },
      says: numbersOf(phones),
    })),
    ...counties.list.map(({ id, phones }) => ({
      ...{ list: 'counties' as const, id, file: 'counties.yml' },
      says: numbersOf(phones),
    })),
  ]
  return facts.map(({ says, ...fact }) => ({ ...fact, hash: textHash(JSON.stringify(says)) }))
}

/** Numbers and what they are for. Where they were read, and how sure they are, may change without a note. */
function numbersOf(phones: Guide['contacts'][number]['phones']) {
  return phones.map(({ number, use, label }) => [number, use, label])
}

/** The ledger after the notes of a guide, and a problem for each change that no note tells. */
export type Told = { readonly text: string; readonly problems: readonly ContentProblem[] }

type Line = { readonly hash: string; readonly note: string }

/**
 * Brings a ledger up to date: a fact that changed gets a new line if a note names it that was written since its last one.
 * An empty ledger takes everything as told by the newest note.
 */
export function settleFacts(text: string, guide: Guide): Told {
  const before = linesOf(text)
  const problems: ContentProblem[] = []
  const lines = toldFacts(guide).flatMap((fact): readonly string[] => {
    const key = `${fact.list}/${fact.id}`
    const known = before.get(key)
    if (known?.hash === fact.hash) return [`${key} ${known.hash} ${known.note}`]
    const note = before.size === 0 ? guide.updates[0]?.id : noteOn(fact, known, guide)
    if (note !== undefined) return [`${key} ${fact.hash} ${note}`]
    problems.push(untold(fact, known, guide))
    return known === undefined ? [] : [`${key} ${known.hash} ${known.note}`]
  })
  return {
    text: lines
      .toSorted(compareText)
      .map((line) => `${line}\n`)
      .join(''),
    problems,
  }
}

function linesOf(text: string): ReadonlyMap<string, Line> {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [key = '', hash = '', note = ''] = line.split(' ')
      return [key, { hash, note }]
    }),
  )
}

/** The newest note that names a fact and was written after the one that told its last state. */
function noteOn({ list, id }: ToldFact, known: Line | undefined, { updates }: Guide): string | undefined {
  const last = updates.findIndex((update) => update.id === known?.note)
  const later = last === -1 ? updates : updates.slice(0, last)
  return later.find((update) => update[list].includes(id))?.id
}

function untold({ list, id, file }: ToldFact, known: Line | undefined, { updates }: Guide): ContentProblem {
  const since = known === undefined ? 'is new' : `changed since the note "${known.note}"`
  const last = updates.find((update) => update.id === known?.note)
  const early = updates.find((update) => update !== last && update.on === last?.on && update[list].includes(id))
  return {
    ...{ file: `content/${file}`, line: 1, column: 1, rule: 'updates' },
    message: `"${id}" ${since}, and no note tells readers.`,
    fix:
      early === undefined
        ? `Begin a note with npm run content:new -- update new-${list}, write ${list}: [${id}] in its head, then run npm run content:done.`
        : `"${early.id}" is of the same day, and its name comes first. Give it a later name, like "${last?.id ?? ''}-2".`,
  }
}
