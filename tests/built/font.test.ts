import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { fontCharacters } from '#src/finish/font-subset.ts'
import { allElements, textIn } from '#src/finish/page-elements.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const { pages } = await readBuiltSite(builtFolder)

test.each(pages)('the font has every letter that $address shows', ({ tree }) => {
  const text = allElements(tree).map(textIn).join('')
  const letters = text.match(/\p{L}/gu) ?? []
  const missing = new Set(letters.filter((letter) => !fontCharacters.includes(letter)))
  expect([...missing], 'letters to add to src/finish/font-subset.ts').toEqual([])
})
