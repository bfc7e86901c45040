import { expect, test } from 'vitest'
import { piecesOf, plainly, type Said } from '#src/domain/checks/said.ts'
import { readContent } from '#src/loader/read-content.ts'

const ui = (await readContent('content')).ui.value
if (ui === undefined) throw new Error('The words of the interface cannot be read.')

const page = { words: 'For victims', url: 'https://a.example/victims' }
const open: Said = { words: 'freshness.do-link', values: { says: 'For victims', office: 'The office' }, page }

test('as plain text, a page comes with its address', () => {
  const call: Said = { words: 'freshness.do-voice', values: { says: '555-555-0100', office: 'The office' } }
  expect(plainly(call, ui)).toContain('555-555-0100')
  expect(plainly(open, ui)).toContain('For victims (https://a.example/victims)')
})

test('in pieces it says the same, and a page and a number that can be dialled are links', () => {
  const dial = 'tel:+15555550100'
  const call: Said = { words: 'freshness.do-voice', values: { says: '555-555-0100', office: 'The office' }, dial }
  const said = (one: Said) => piecesOf(one, ui).map(({ words }) => words)
  expect(said(call).join('')).toBe(plainly(call, ui))
  expect(piecesOf(call, ui)).toContainEqual({ words: '555-555-0100', href: dial })
  expect(said(open).join('')).toBe(plainly(open, ui).replace(' (https://a.example/victims)', ''))
  expect(piecesOf(open, ui)).toContainEqual({ words: 'For victims', href: page.url })
})

test('every word has a place for each value that it is given, and a page exactly where it may have one', () => {
  const values = {
    says: 'SAYS',
    office: 'OFFICE',
    law: 'LAW',
    date: 'DATE',
    right: 'RIGHT',
    part: 'PART',
    page: 'PAGE',
  }
  const words = Object.entries(ui).filter(([key]) => /^freshness\.(do|ask)-/.test(key))
  expect(words.length).toBeGreaterThan(25)
  for (const [key, text] of words) {
    const named = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    expect(named.length, key).toBeGreaterThan(0)
    expect(Object.keys(values), key).toEqual(expect.arrayContaining(named))
    expect(named.includes('page'), key).toBe(/-page$|-link$/.test(key))
  }
})
