import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const source =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

/** Letters of English and Spanish, quotation marks, dashes, section and paragraph signs, and what forms and lists use. */
const printableAscii = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).join('')
const spanish = 'áéíóúüñÁÉÍÓÚÜÑ¿¡ªº'
const punctuation = '\u00a0‘’“”–—…§¶·•×½°©'

/** What the font can show. It has no arrows: those come from the reader's own fonts. */
export const fontCharacters = printableAscii + spanish + punctuation

/** The name under which the font stands in the stylesheet, until the finishing step adds its hash. */
export const fontPath = '/fonts/atkinson-hyperlegible-next.woff2'

/** The guide's font with the characters it uses only, weights 400 to 700, as woff2. The licence stays inside it. */
export async function makeFont(): Promise<Buffer> {
  const whole = await readFile(createRequire(import.meta.url).resolve(source))
  return subsetFont(whole, fontCharacters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    // 13 and 14 are the licence and its address.
    preserveNameIds: [13, 14],
  })
}
