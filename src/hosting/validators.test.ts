import { expect, test } from 'vitest'
import { fitsParts, isUnchanged, validatorsOf } from '#src/hosting/validators.ts'

const file = { mtime: new Date('2026-01-02T03:04:05.678Z'), size: 255 }
const validators = validatorsOf(file)

test('a file that changed in length or in time has another tag', () => {
  const { etag } = validators
  expect(etag).toMatch(/^"[0-9a-f]+-ff"$/)
  expect(validatorsOf({ ...file, size: 256 }).etag).not.toBe(etag)
  expect(validatorsOf({ ...file, mtime: new Date('2026-01-02T03:04:05.679Z') }).etag).not.toBe(etag)
})

test.each([
  [{ 'if-none-match': validators.etag }, true],
  [{ 'if-none-match': `W/${validators.etag}` }, true],
  [{ 'if-none-match': `"a", ${validators.etag}` }, true],
  [{ 'if-none-match': '*' }, true],
  [{ 'if-none-match': '"a"', 'if-modified-since': validators.lastModified }, false],
  // Dates in headers have no milliseconds.
  [{ 'if-modified-since': 'Fri, 02 Jan 2026 03:04:05 GMT' }, true],
  [{ 'if-modified-since': 'Fri, 02 Jan 2026 03:04:04 GMT' }, false],
  [{ 'if-modified-since': 'yesterday' }, false],
  [{}, false],
])('%j means unchanged: %s', (headers, expected) => {
  expect(isUnchanged(headers, validators)).toBe(expected)
})

test('a part fits unless the client has parts of another file', () => {
  const fitting = [undefined, validators.etag, validators.lastModified]
  for (const known of fitting)
    expect(fitsParts(known === undefined ? {} : { 'if-range': known }, validators)).toBe(true)
  expect(fitsParts({ 'if-range': '"a"' }, validators)).toBe(false)
})
