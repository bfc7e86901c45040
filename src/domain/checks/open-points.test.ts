import { expect, test } from 'vitest'
import { openPoints, type OpenRecords } from '#src/domain/checks/open-points.ts'
import type { SaidSentence } from '#src/schema/guide.ts'

const none: OpenRecords = { lawPages: [], stages: [], notices: [], pages: [] }

function said(words: string, isUnsure = false): SaidSentence {
  return { words, isUnsure, cites: [], sources: [], rights: [] }
}

const pointsOf = (more: Partial<OpenRecords>) =>
  openPoints({ ...none, ...more }).map(({ record, field, part, words }) => [
    `${record.type}/${record.id}#${field}`,
    part,
    words,
  ])

test('a page made of one record says once what it does not know, under its title', () => {
  const page = (title: string) => ({ title, unsure: `Not known of ${title}.` })
  expect(pointsOf({ follow: page('Ways'), moved: page('Moved'), hearingPlan: page('Plan') })).toEqual([
    ['file/follow#unsure', 'Ways', 'Not known of Ways.'],
    ['file/moved#unsure', 'Moved', 'Not known of Moved.'],
    ['file/plans/parole-hearing#unsure', 'Plan', 'Not known of Plan.'],
  ])
})

test('each event and each part that is not sure is one point, and one that is sure is none', () => {
  const event = (id: string, unsure?: string) => ({
    id,
    name: id,
    plain: id,
    rights: [],
    now: [],
    contacts: [],
    unsure,
  })
  const events = [event('release'), event('escape', 'From when?')]
  const parts = [
    { id: 'a', heading: 'If you were under 18', says: [], unsure: 'Which bill passed?' },
    { id: 'b', heading: 'B', says: [] },
  ]
  const missedNotice = { title: 'Not told', unsure: 'Not known.', events }
  expect(pointsOf({ missedNotice, reliefPage: { title: 'Records', parts } })).toEqual([
    ['file/missed-notice#unsure', 'Not told', 'Not known.'],
    ['file/missed-notice#events.1.unsure', 'escape', 'From when?'],
    ['file/record-relief/page#parts.0.unsure', 'Records: If you were under 18', 'Which bill passed?'],
  ])
})

test('what is not confirmed on the page of a law is named there', () => {
  const banner = { words: 'An act replaced it.', sources: ['own'] }
  const changes = {
    title: 'What changed',
    lead: 'L',
    meaning: ['M'],
    unconfirmed: [{ words: 'When?', sources: ['own'] }],
  }
  expect(pointsOf({ lawPages: [{ id: '1-2', title: 'The law', banner, changes }] })).toEqual([
    ['law-page/1-2#banner', 'The law', 'An act replaced it.'],
    ['law-page/1-2#changes.unconfirmed.0', 'What changed', 'When?'],
  ])
})

test('in prose, the sentences of one passage that is not confirmed are one point, and the next passage another', () => {
  const says = [said('A.', true), said('B.', true), said('Sure.'), said('C.', true)]
  const section = { id: 'who-will-tell-you', heading: 'Who will tell you', prose: { says } }
  const stage = { id: 'appeal', title: 'Appeal', sections: { who: section } }
  const page = { id: 'about', title: 'About', lead: { says: [said('D.', true)] }, sections: [] }
  expect(pointsOf({ stages: [stage], pages: [page] })).toEqual([
    ['stage/appeal#who-will-tell-you.0', 'Appeal: Who will tell you', 'A. B.'],
    ['stage/appeal#who-will-tell-you.1', 'Appeal: Who will tell you', 'C.'],
    ['page/about#lead.0', 'About', 'D.'],
  ])
})
