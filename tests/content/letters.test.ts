import { describe, expect, test } from 'vitest'
import { citeLabel } from '#src/domain/citations.ts'
import { letterView } from '#src/domain/letter-view.ts'
import { roles } from '#src/domain/rights-engine.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

const guide = await loadGuide('content')
const law = guide.laws.find(({ id }) => id === 'rsmo-595-209')
const text = guide.statutes.find(({ id }) => id === 'rsmo-595-209-2024')
const part = (unit: string) => citeLabel(law ?? { cite: '', unitStyle: 'point' }, unit)

/** What each letter has to ask for, as the law numbers it, and at which office. */
const letters: readonly (readonly [id: string, units: readonly string[], offices: readonly string[]])[] = [
  [
    'all-rights',
    [
      ...['1-1', '1-3', '1-4', '1-5-b', '1-6', '1-7-a', '1-7-b', '1-7-c', '1-7-d', '1-7-e', '1-7-f', '1-7-g'],
      ...['1-8', '1-9', '1-10', '1-11', '1-13', '1-16', '1-17', '1-18'],
    ],
    ['doc-victim-services', 'parole-board', 'ago-victim-services'],
  ],
  [
    'custody-and-release',
    ['1-7-a', '1-7-b', '1-7-c', '1-7-d', '1-7-e', '1-7-f', '1-7-g'],
    ['doc-victim-services', 'parole-board'],
  ],
  ['custody-jail-or-hospital', ['1-7-a', '1-7-b', '1-7-c', '1-7-d', '1-7-e', '1-7-g'], []],
  ['appeal-status', ['1-16'], ['ago-victim-services']],
  ['parole-hearing', ['1-6', '1-7-d', '5'], ['doc-victim-services', 'parole-board']],
  ['hold-the-hearing', [], ['doc-victim-services', 'parole-board']],
  ['probation-hearing', ['1-4', '1-6', '1-8'], ['parole-board']],
  ['prosecutor-notice', ['1-3', '1-4', '1-8'], []],
  ['court-notice', ['1-17'], []],
  ['return-of-property', ['1-13'], []],
  ['employer', ['1-14'], []],
  ['creditors', ['1-15'], []],
  ['photograph', ['1-18'], ['doc-victim-services']],
  ['clemency', ['1-7-f'], ['parole-board', 'governor', 'doc-victim-services']],
  ['change-of-address', ['3'], ['doc-victim-services', 'ago-victim-services']],
  ['not-told', ['1-7-d', '1-7-e', '1-7-g', '1-3', '1-13'], ['dps-victims-rights', 'doc-victim-services']],
]

const letterOf = (id: string) => {
  const letter = guide.letters.find((entry) => entry.id === id)
  if (letter === undefined) throw new Error(`There is no letter "${id}".`)
  return letter
}

describe.each(letters)('the letter %s', (id, units, offices) => {
  const letter = letterOf(id)
  const view = letterView(guide, letter)

  test('cites the parts of the law that give what it asks for', () => {
    const cited = view.asks.flatMap(({ cites }) => cites)
    expect(cited).toEqual(expect.arrayContaining(units.map(part)))
  })

  test('goes to the offices that owe it', () => {
    expect(letter.recipients.flatMap(({ contact }) => contact ?? [])).toEqual(expect.arrayContaining([...offices]))
  })
})

test('every letter of the guide is in the table above', () => {
  expect(guide.letters.map(({ id }) => id).toSorted()).toEqual(letters.map(([id]) => id).toSorted())
})

test('what a letter prints behind a line is the first unit of each right that the line names, and stands in the law', () => {
  const lines = guide.letters.flatMap((letter) =>
    letterView(guide, letter).asks.map(({ cites }, index) => ({ cites, rights: letter.asks[index]?.rights ?? [] })),
  )
  const cited = lines.flatMap(({ cites, rights }) =>
    guide.rights
      .filter(({ id }) => rights.includes(id))
      .flatMap(({ units }) => units.slice(0, 1).map((unit) => ({ cites, unit }))),
  )
  expect(cited.length).toBeGreaterThan(80)
  for (const { cites, unit: place } of cited) {
    const found = guide.laws.find(({ id }) => id === place.law)
    expect(cites).toContain(found && citeLabel(found, place.unit))
    if (found === law) expect(text?.units.map(({ unit }) => unit)).toContain(place.unit)
  }
})

test('a witness asks for nothing that only victims have', () => {
  const view = letterView(guide, letterOf('all-rights'))
  const forWitness = view.asks.filter((ask) => ask.roles.includes('witness')).flatMap(({ cites }) => cites)
  for (const unit of ['1-7-a', '1-7-g', '1-3', '1-17']) expect(forWitness).toContain(part(unit))
  for (const unit of ['1-6', '1-13', '1-16', '1-18']) expect(forWitness).not.toContain(part(unit))
})

test('the letter to an employer says nothing of the case or of who writes', () => {
  const view = letterView(guide, letterOf('employer'))
  expect([view.roles, view.fields.matter, view.fields.relative]).toEqual([[], [], []])
})

test('no line about what the law does not name has a section behind it', () => {
  for (const { asks } of guide.letters)
    for (const { words } of asks) expect(words).not.toMatch(/24\.035|29\.15|motion to vacate|habeas/i)
})

test('every letter gives a way to reach the writer, and asks for word that it is on file', () => {
  for (const { id, opening, ending, omitsCase } of guide.letters) {
    const cited = [...opening, ...ending].flatMap(({ cites }) => cites ?? [])
    if (omitsCase !== true)
      expect(
        cited.map(({ unit }) => unit),
        id,
      ).toContain('3')
  }
})

test('the letter about missed notice begins with nothing ticked, so that each reader picks what fits', () => {
  expect(letterOf('not-told').asks.every(({ isTicked }) => isTicked === false)).toBe(true)
  expect(letterOf('not-told').roles).toEqual(expect.arrayContaining([...roles.slice(0, 3)]))
})

test('the titles for calendars tell nobody what the day is', () => {
  for (const { calendarTitle } of guide.dates.list)
    expect(calendarTitle).not.toMatch(/hearing|parole|victim|prison|board|court|release/i)
})

test('the statement page warns first who may read it', () => {
  expect(guide.statementPlan.readBy.slice(0, 2).map(({ words }) => words)).toContain(
    "Until Victim Services tells you otherwise, write it as if he could read it; leave out your address, work, school and children's names.",
  )
})
