import { expect, test } from 'vitest'
import { fileStyle, selectorInFile } from '#src/finish/one-file/file-style.ts'

test('an id means each place of that name, a search of the whole page one page of the file', () => {
  expect(selectorInFile('#a b')).toBe(":is([id$='/a'],#a) b")
  expect(selectorInFile(':has(#a:checked) .b')).toBe(":where(.page):has(:is([id$='/a'],#a):checked) .b")
  expect(selectorInFile('.a:has(b)')).toBe('.a:has(b)')
})

test('no font is fetched', () => {
  const style = "@font-face{font-family:A;src:url('/a.woff2')}@font-face{font-family:B;src:local('Arial')}p{color:red}"
  expect(fileStyle(style)).toBe("@font-face{font-family:B;src:local('Arial')}p{color:red}")
})
