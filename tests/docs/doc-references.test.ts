import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkCodes, checkWords } from '#tests/docs/check-codes.ts'
import { checkLinks } from '#tests/docs/check-links.ts'
import { readPages } from '#tests/docs/doc-pages.ts'
import { wordProblem } from '#tests/docs/doc-problem.ts'
import { foreignNames, otherAddresses } from '#tests/docs/programs.ts'
import { readRepository } from '#tests/docs/repository.ts'
import { readSurroundings } from '#tests/docs/surroundings.ts'

// A page that names a file, a command or a heading which is gone sends people the wrong way.

const repository = await readRepository()
const pages = await readPages(repository)

/** Its examples name files that nobody has. Its commands are meant. */
const ofExamples = 'docs/content-rules.md'
const written = pages.map((page) =>
  page.file === ofExamples ? { ...page, codes: page.codes.filter(({ text }) => text.startsWith('npm ')) } : page,
)

test('every link between pages leads to a file, and to a heading in it', () => {
  expect(pages.flatMap((page) => checkLinks(page, pages, repository)).map(wordProblem)).toEqual([])
})

test('every command, option, file, field and address that a sentence names is there', async () => {
  const around = await readSurroundings(repository)
  expect(written.flatMap((page) => checkCodes(page, around)).map(wordProblem)).toEqual([])
})

test('every script that words or comments in code send people to is there', async () => {
  const inPages = checkWords(pages.flatMap(({ words }) => words))
  const sources = repository.files.filter((file) =>
    /^(src|tests(?!\/docs\/doc-checks)|benchmarks|content)\/.*\.(ts|tsx|mjs|yml|mdx)$/.test(file),
  )
  // The pages with mistakes of doc-checks.test.ts are meant to have them.
  const texts = await Promise.all(sources.map(async (file) => ({ file, line: 1, text: await readFile(file, 'utf8') })))
  expect([...inPages, ...checkWords(texts)].map(wordProblem)).toEqual([])
})

test('what is listed as of other programs is spoken of', () => {
  const codes = new Set(written.flatMap((page) => page.codes.map(({ text }) => text)))
  expect([...foreignNames.keys(), ...otherAddresses.keys()].filter((name) => !codes.has(name))).toEqual([])
})
