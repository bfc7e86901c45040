import { expect, test } from 'vitest'
import { acceptedEncodings } from '#src/hosting/encodings.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['*', 'br gzip'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0, br', 'br'],
  ['brotli, x-gzip', ''],
  ['br;q=much', ''],
  ['identity', ''],
  ['', ''],
  [undefined, ''],
])('who says "%s" takes: %s', (header, names) => {
  const accepted = acceptedEncodings(header).map(({ name }) => name)
  expect(accepted.join(' ')).toBe(names)
})
