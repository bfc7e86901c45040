import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '#src/finish/site-files.ts'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { stateWordPattern } from '#src/lint/rules/c20-src-is-stateless.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const guide = await loadGuide('content')
const guideFolder = 'out'

/** Every file of a site that holds text, with its text. */
async function textsOf(folder: string): Promise<readonly (readonly [file: string, text: string])[]> {
  const files = (await listFiles(folder)).filter((file) => !/\.(br|gz|woff2|png|ico)$/.test(file))
  return Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const))
}

/** Where the words of a list stand in a site, as "file: word". */
function found(texts: Awaited<ReturnType<typeof textsOf>>, words: readonly string[]): readonly string[] {
  return texts.flatMap(([file, text]) =>
    words.filter((word) => stateWordPattern(word).test(text)).map((word) => `${file}: ${word}`),
  )
}

/** What belongs to the real state's records, by kind. */
const facts = {
  numbers: guide.contacts.flatMap(({ phones }) => phones.flatMap(({ number }) => (number.length > 6 ? number : []))),
  mail: guide.contacts.flatMap(({ emails }) => emails.map(({ address }) => address)),
  stages: guide.stages.map(({ id }) => `/stages/${id}/`),
  offices: guide.contacts.map(({ id }) => `contact-${id}"`),
  laws: guide.laws.map(({ cite }) => cite),
}

const invented = await textsOf(builtFolder)

test('no word and no fact of the real state stands anywhere in the site of another', () => {
  expect(invented.length).toBeGreaterThan(10)
  expect(found(invented, guide.site.stateWords)).toEqual([])
  expect(found(invented, Object.values(facts).flat())).toEqual([])
})

test('the same search finds the words and facts of the real state in its own site, so the test above can fail', async () => {
  const real = await textsOf(guideFolder)
  expect(found(real, guide.site.stateWords).length).toBeGreaterThan(10)
  for (const [kind, words] of Object.entries(facts)) expect(found(real, words), kind).not.toEqual([])
})

test('both sites have the same style, so it holds nothing of a state', async () => {
  const [one, other] = await Promise.all([guideFolder, builtFolder].map(readBuildRecord))
  // The last is that of the whole guide in one file, which has only the rules that this file needs.
  expect(other?.styleHashes.slice(0, -1)).toEqual(one?.styleHashes.slice(0, -1))
  expect(other?.inputs).not.toBe(one?.inputs)
})
