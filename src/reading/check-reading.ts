import type { BuiltPage } from '#src/finish/built-site.ts'
import { attribute, elementsNamed } from '#src/finish/page-elements.ts'
import { textsOf } from '#src/reading/page-text.ts'
import { shortenNames } from '#src/reading/proper-names.ts'
import type { KnownNames } from '#src/reading/proper-names.ts'
import { readingOf } from '#src/reading/reading-grade.ts'
import type { Reading } from '#src/reading/reading-grade.ts'
import { readingLimits } from '#src/schema/editorial.ts'
import type { Editorial } from '#src/schema/editorial.ts'

/** How hard one page is to read. */
export type PageReading = Reading & { readonly address: string }

/** How hard each page in English is to read; the formula knows no other language. Sorted by address. */
export function readPages(pages: readonly BuiltPage[], known: KnownNames): readonly PageReading[] {
  return pages
    .filter(({ tree }) => elementsNamed(tree, 'html').some((html) => attribute(html, 'lang') === 'en'))
    .map(({ address, tree }) => {
      const read = textsOf(tree).filter((text) => !known.lookedUp.has(text))
      return { address, ...readingOf(read.map((text) => shortenNames(text, known.names))) }
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** What is too hard to read, and every exception that is not needed, each with how to put it right. */
export function readingProblems(pages: readonly PageReading[], { exceptions }: Editorial): readonly string[] {
  const allowed = (address: string) => exceptions.filter(({ page }) => page === address)
  return [
    ...pages.flatMap((page) => tooHard(page, limitsOf(allowed(page.address)))),
    ...exceptions.flatMap((exception) => notNeeded(exception, pages)),
  ]
}

type Limits = { readonly grade: number; readonly sentence: number }

function limitsOf(exceptions: Editorial['exceptions']): Limits {
  return {
    grade: Math.max(readingLimits.grade, ...exceptions.map(({ grade }) => grade ?? 0)),
    sentence: Math.max(readingLimits.sentence, ...exceptions.map(({ sentence }) => sentence ?? 0)),
  }
}

function tooHard({ address, grade, sentences }: PageReading, limits: Limits): readonly string[] {
  const long = sentences.filter(({ words }) => words > limits.sentence)
  const hardest = sentences.toSorted((a, b) => b.grade - a.grade).slice(0, 3)
  const hint = hardest.map(({ text, grade: its }) => `"${text}" (${its.toFixed(1)})`).join(', ')
  return [
    ...long.map(
      ({ text, words }) =>
        `${address}: a sentence has ${words} words, and ${limits.sentence} are the most: "${text}" Split it.`,
    ),
    ...(grade > limits.grade
      ? [
          `${address}: it reads at grade ${grade.toFixed(1)}, and ${limits.grade} is the most. Use shorter words and sentences; the hardest are: ${hint}.`,
        ]
      : []),
  ]
}

function notNeeded(exception: Editorial['exceptions'][number], pages: readonly PageReading[]): readonly string[] {
  const page = pages.find(({ address }) => address === exception.page)
  if (page === undefined)
    return [`editorial.yml: there is no page ${exception.page}. Correct the address, or take the exception away.`]
  const longest = page.sentences[0]?.words ?? 0
  const fix = 'Take the exception away.'
  return [
    ...(exception.grade !== undefined && page.grade <= readingLimits.grade
      ? [
          `editorial.yml: ${exception.page} may have grade ${exception.grade}, but reads at ${page.grade.toFixed(1)}. ${fix}`,
        ]
      : []),
    ...(exception.sentence !== undefined && longest <= readingLimits.sentence
      ? [
          `editorial.yml: ${exception.page} may have sentences of ${exception.sentence} words, but its longest has ${longest}. ${fix}`,
        ]
      : []),
  ]
}
