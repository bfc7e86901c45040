import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nginxPattern, nginxText } from '#src/hosting/nginx-words.ts'

/** A word as nginx reads it: ngx_conf_read_token in src/core/ngx_conf_file.c. What stands behind the word is lost. */
function readByNginx(word: string): string {
  const inside = /^"((?:[^"\\]|\\[^])*)"$/.exec(word)?.[1]
  if (inside === undefined) throw new Error(`nginx reads more than one word in ${word}`)
  const breaks: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' }
  return inside.replace(/\\(["'\\tnr])/g, (_, escaped: string) => breaks[escaped] ?? escaped)
}

const printable = fc.string({ unit: fc.constantFrom(...'ab ;{}"\'\\$#%()=*tnr/.ü'.split('')) })

test('nginx reads every value back as it was written, and none can end its line', () => {
  fc.assert(
    fc.property(printable, (text) => {
      expect(readByNginx(nginxPattern(text))).toBe(text)
      if (!text.includes('$')) expect(nginxText(text)).toBe(nginxPattern(text))
    }),
  )
})

test('what nginx cannot hold is refused', () => {
  expect(() => nginxText('a $host')).toThrow('nginx would read "$" as a variable in: a $host')
  for (const text of ['a\nb', 'a\0', 'a\u007f']) expect(() => nginxPattern(text)).toThrow('control character')
})
