import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { factsOf } from '#src/domain/freshness.ts'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { attribute, elementsNamed } from '#src/finish/page-elements.ts'
import { readContent } from '#src/loader/read-content.ts'
import { builtContent, builtFolder } from '#tests/built/built-folder.ts'
import { wordsOfPage } from '#tests/built/page-words.ts'

const { pages } = await readBuiltSite(builtFolder)
const { contacts, counties } = await readContent(resolve(builtContent))
const offices = [...contacts.flatMap(({ value }) => value ?? []), ...(counties.value?.list ?? [])]
const known = new Map(offices.flatMap(({ phones }) => phones.map(({ number, use }) => [number, use] as const)))

const number = /(?<![\d-])\d{3}-\d{3}-\d{4}(?![\d-])/g

test('no phone number stands on a page that is in no record', () => {
  const found = pages.flatMap(({ file, tree }) =>
    [...wordsOfPage(tree).matchAll(number)].map(([found]) => ({ file, found })),
  )
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter(({ found }) => !known.has(found))).toEqual([])
})

test('every number on a page that is not made for paper can be dialled there', () => {
  const silent = pages
    .filter(({ address }) => !address.startsWith('/handouts/'))
    .flatMap(({ file, tree }) => {
      const dialled = elementsNamed(tree, 'a').map((link) => attribute(link, 'href') ?? '')
      const isDialled = (found: string) => dialled.some((href) => href.endsWith(`+1${found.replaceAll('-', '')}`))
      return [...new Set([...wordsOfPage(tree).matchAll(number)].map(([found]) => found))]
        .filter((found) => known.get(found) !== 'fax' && !isDialled(found))
        .map((found) => `${file}: ${found}`)
    })
  expect(silent).toEqual([])
})

test('no page says checked, verified or confirmed by a person while no record says so', () => {
  const isAny = offices.some((office) => factsOf(office).some(({ fact }) => fact.verifiedOn !== undefined))
  const says = /\b(checked|verified)\b|a person confirmed|confirmed on \w+ \d/i
  const pagesThatSay = pages.filter(({ tree }) => says.test(wordsOfPage(tree))).map(({ file }) => file)
  if (isAny) expect(pagesThatSay).not.toEqual([])
  else expect(pagesThatSay).toEqual([])
})
