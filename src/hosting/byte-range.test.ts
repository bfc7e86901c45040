import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteRange } from '#src/hosting/byte-range.ts'

const place = fc.nat({ max: 30 })

test('a part lies inside the file and is the one that was asked for', () => {
  fc.assert(
    fc.property(place, place, fc.nat({ max: 20 }), (first, last, size) => {
      const bytes = Array.from({ length: size }, (_, at) => at)
      const asked = (header: string) => {
        const range = byteRange(header, size)
        return typeof range === 'object' ? bytes.slice(range.start, range.end + 1) : []
      }
      if (first <= last) expect(asked(`bytes=${first}-${last}`)).toEqual(bytes.slice(first, last + 1))
      expect(asked(`bytes=${first}-`)).toEqual(bytes.slice(first))
      expect(asked(`bytes=-${last}`)).toEqual(last === 0 ? [] : bytes.slice(-last))
    }),
  )
})

test.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=a-b'])(
  'where "%s" is asked, the whole is sent',
  (header) => {
    expect(byteRange(header, 10)).toBeUndefined()
  },
)

test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('a file of ten bytes has no %s', (header) => {
  expect(byteRange(header, 10)).toBe('none')
})
