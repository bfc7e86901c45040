import { expect, test } from 'vitest'
import { publishersOf, sheetGroups } from '#src/domain/stage-sheet-view.ts'
import type { Right, Trigger } from '#src/schema/right.ts'

const right = (trigger: Trigger, reading?: string): Right => ({
  ...{ id: trigger, title: 'A right', plain: 'Words.', group: 'court', order: 1, holders: ['victim'], trigger },
  ...{ duty: 'The court', contacts: [], stages: ['appeal'], steps: ['Ask'], units: [{ law: 'code', unit: '1-2' }] },
  ...(reading === undefined ? {} : { reading }),
})

const guide = {
  rights: [right('ask'), right('request'), right('written', 'As we read it.'), right('everyone'), right('listed')],
  laws: [],
}

const line = (trigger: Trigger) => ({ words: `Line ${trigger}`, rights: [trigger] })

test('lines stand under the mark of their rights: what comes without asking first, whatever their order on file', () => {
  const groups = sheetGroups(guide, [line('ask'), line('written'), line('request'), line('everyone'), line('listed')])
  expect(groups.map(({ mark, lines }) => [mark, ...lines.map(({ words }) => words)])).toEqual([
    ['automatic', 'Line listed'],
    ['everyone', 'Line everyone'],
    ['written', 'Line written'],
    ['ask', 'Line ask', 'Line request'],
  ])
})

test('a group says that it holds our reading, or that others have to ask in writing, only where it does', () => {
  expect(sheetGroups(guide, [line('written'), line('ask')])).toMatchObject([
    { mark: 'written', hasReading: true, hasRequest: false, lines: [{ isReading: true }] },
    { mark: 'ask', hasReading: false, hasRequest: false, lines: [{ isReading: false }] },
  ])
  expect(sheetGroups(guide, [line('request')])).toMatchObject([{ mark: 'ask', hasRequest: true }])
})

test('two pages of one publisher name it once', () => {
  const page = (id: string, publisher: string) => ({
    ...{ id, publisher, title: 'A page', kind: 'agency' as const, collectedOn: '2026-05-01' },
  })
  const sources = [page('first', 'The Court'), page('other', 'The Gaol'), page('second', 'The Court')]
  expect(publishersOf({ sources }, { words: 'So it is.', sources: ['second', 'first'] })).toEqual(['The Court'])
  expect(publishersOf({ sources }, { words: 'So it is.' })).toEqual([])
})
