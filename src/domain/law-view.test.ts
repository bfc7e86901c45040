import { describe, expect, test } from 'vitest'
import { unitChanges, unitViews } from '#src/domain/law-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { loadExampleGuide } from '#tests/examples/example-guide.ts'

const guides = [await loadGuide('content'), await loadExampleGuide()]
const pages = guides.flatMap((guide) => guide.lawPages.map((page) => ({ guide, page, id: page.id })))
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe.each(pages)('the law of $id', ({ guide, page }) => {
  const textOf = (id: string) => guide.statutes.find((statute) => statute.id === id)?.units ?? []

  test('the comparison read one way is the older text, read the other way the newest', () => {
    const changes = unitChanges(guide, page)
    const read = (unit: string, left: 'added' | 'removed') =>
      squeezed(
        changes
          .filter((change) => change.unit === unit)
          .flatMap(({ parts }) => parts.filter(({ kind }) => kind !== left).map(({ text }) => text))
          .join(' '),
      )
    for (const { unit, text } of textOf(page.older)) expect(read(unit, 'added')).toBe(squeezed(text))
    for (const { unit, text } of textOf(page.current)) expect(read(unit, 'removed')).toBe(squeezed(text))
  })

  test('a part is marked as changed exactly where its words differ', () => {
    const older = new Map(textOf(page.older).map(({ unit, text }) => [unit, text]))
    const current = new Map(textOf(page.current).map(({ unit, text }) => [unit, text]))
    for (const { unit, kind } of unitChanges(guide, page)) {
      expect(kind === 'same').toBe(older.get(unit) === current.get(unit))
      expect(kind === 'added').toBe(!older.has(unit))
      expect(kind === 'removed').toBe(!current.has(unit))
    }
  })

  test('every part of the newest text is shown, with its own words and plain ones', () => {
    const views = unitViews(guide, page)
    expect(views.map(({ unit, text }) => ({ unit, text }))).toEqual(
      textOf(page.current).map(({ unit, text }) => ({ unit, text })),
    )
    expect(views.filter(({ plain }) => plain === '')).toEqual([])
  })

  test('every right that rests on this law is named at its part', () => {
    const named = new Set(unitViews(guide, page).flatMap(({ rights }) => rights.map(({ id }) => id)))
    const resting = guide.rights.filter(({ units }) => units.some(({ law }) => law === page.law)).map(({ id }) => id)
    expect(resting.filter((id) => !named.has(id))).toEqual([])
  })
})
