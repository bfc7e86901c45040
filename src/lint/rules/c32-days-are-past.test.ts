import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { daysArePast } from '#src/lint/rules/c32-days-are-past.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const purse = await readFile('tests/fixtures/invented-state/contacts/purse-office.yml', 'utf8')
const checkedOn = (day: string, today?: string) =>
  linesOf(daysArePast, { 'contacts/purse-office.yml': purse.replace('2026-05-10', day) }, { today })

test('days before the check pass, and so does tomorrow, which it is already elsewhere', async () => {
  expect(await linesOf(daysArePast, {})).toEqual([])
  expect(await checkedOn('2026-11-24', '2026-11-23')).toEqual([])
})

test('a day in the future, long ago or before the source was read is told', async () => {
  const place = 'content/contacts/purse-office.yml:12:5  c32-days-are-past  "verifiedOn" is'
  expect(await checkedOn('2030-01-01', '2026-11-23')).toEqual([
    `${place} 2030-01-01, and today is 2026-11-23. Write the day on which it was done.`,
  ])
  expect(await checkedOn('1990-01-01')).toEqual([
    `${place} 1990-01-01, long before this guide. Write the day on which it was done.`,
  ])
  expect(await checkedOn('2026-04-30')).toEqual([
    `${place} 2026-04-30, and its sources were first read on 2026-05-03. Write the day of a live check, or take it away until somebody has made one.`,
  ])
})

test('a computer whose clock is wrong finds nothing, for it cannot tell', async () => {
  expect(await linesOf(daysArePast, {}, { today: '1999-12-31' })).toEqual([])
})
