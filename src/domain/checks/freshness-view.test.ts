import { afterAll, expect, test } from 'vitest'
import { addDays } from '#src/domain/calendar-day.ts'
import { factChecks } from '#src/domain/checks/fact-checks.ts'
import { freshnessView, mostShown } from '#src/domain/checks/freshness-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

const root = await writeInventedState()
afterAll(() => removeContent(root))
const guide = await loadGuide(root)

/** The guide as if a person had checked every fact of every office and every law on a day. */
function checkedOn(verifiedOn: string): typeof guide {
  const on = <T extends object>(facts: readonly T[]) => facts.map((fact) => ({ ...fact, verifiedOn }))
  const asked = { address: undefined, hours: undefined, languages: undefined }
  return {
    ...guide,
    contacts: guide.contacts.map(({ phones, emails, links, ...contact }) => ({
      ...{ ...contact, ...asked, phones: on(phones), emails: on(emails), links: on(links) },
    })),
    counties: {
      ...guide.counties,
      list: guide.counties.list.map(({ phones, emails, links, ...county }) => ({
        ...{ ...county, phones: on(phones), emails: on(emails), links: on(links) },
      })),
    },
    laws: on(guide.laws).map((law) => ({ ...law, parts: on(law.parts) })),
    statutes: guide.statutes.map((statute) => ({ ...statute, readings: on(statute.readings) })),
  }
}

test('counts are of all facts, and each kind names the most urgent few', () => {
  const { counts, total, groups } = freshnessView(guide)
  expect(counts.due + counts.soon + counts.fresh).toBe(total)
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(counts.due + counts.soon)
  expect(groups.every(({ items, count }) => items.length === Math.min(count, mostShown))).toBe(true)
  expect(groups[0]?.kind).toBe('call')
})

test('the day is one that the records name, so that the page is the same on every day', () => {
  const days = guide.sources.map(({ collectedOn }) => collectedOn)
  const made = factChecks(guide, '2026-01-01').flatMap(({ verifiedOn }) => verifiedOn ?? [])
  expect(freshnessView(guide).day).toBe([...days, ...made].toSorted().at(-1))
})

test('once a person has checked everything, nothing is due, and what is not sure stays a question', () => {
  const last = addDays(freshnessView(guide).day, 1)
  const { day, counts, checked, total, groups, questions } = freshnessView(checkedOn(last))
  expect({ day, checked, groups }).toEqual({ day: last, checked: total, groups: [] })
  expect(counts).toEqual({ due: 0, soon: 0, fresh: total })
  expect(questions.map(({ kind }) => kind)).toContain('fact')
})
