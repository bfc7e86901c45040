import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareText } from '#src/domain/share-text.ts'

const first = 'Here is the page.'
const link = 'https://guide.example.org/rights/#right-1-7-c'

test('a message has a neutral first line, then the name, then the link', () => {
  expect(shareText({ first, name: 'Be told', link })).toBe(`${first}\nBe told\n${link}`)
})

test('whatever the name, a message is short and ends in the whole link', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 120 }), (name) => {
      const text = shareText({ first, name, link })
      expect(text.length).toBeLessThanOrEqual(300)
      expect(text.startsWith(`${first}\n`)).toBe(true)
      expect(text.endsWith(`\n${link}`)).toBe(true)
      const [, said = ''] = text.split('\n')
      expect(name.startsWith(said.replace(/…$/, ''))).toBe(true)
    }),
  )
})
