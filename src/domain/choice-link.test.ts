import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChoiceLink, writeChoiceLink } from '#src/domain/choice-link.ts'
import { opaqueCode } from '#src/domain/opaque-code.ts'
import { roles } from '#src/domain/rights-engine.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

const guide = await loadGuide('content')
const code = fc.oneof(fc.constant(''), fc.string().map(opaqueCode))
const choices = fc.record({ charged: code, convicted: code, role: code, stage: code })

test('what is written into a link is read from it again', () => {
  fc.assert(
    fc.property(choices, (codes) => {
      expect(readChoiceLink(writeChoiceLink(codes))).toEqual(codes)
    }),
  )
})

test('a place on the page, and whatever else stands there, is no link with choices', () => {
  const places = ['', '#', '#right-1-7-d', '#c-', '#c-a.b.c', '#c-....', '#c-abcde...', '#c-ABCD...', '#contact-office']
  expect(places.filter((place) => readChoiceLink(place) !== undefined)).toEqual([])
})

test('no two crimes, roles or stages share a code, and no code shows its word', () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  for (const words of [ids(guide.crimes), ids(guide.stages), roles]) {
    expect(new Set(words.map(opaqueCode)).size).toBe(words.length)
    expect(words.filter((word) => !/^[0-9a-z]{4}$/.test(opaqueCode(word)) || word.includes(opaqueCode(word)))).toEqual(
      [],
    )
  }
})

test('the codes are promises: links are made of them', () => {
  expect(['murder-first', 'victim', 'clemency'].map(opaqueCode)).toEqual(['yc41', 'qegl', 'nihn'])
})
