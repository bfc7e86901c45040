import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { sentencesOf, wordsOf } from '#src/domain/sentences.ts'

/** One sentence as it was counted. */
type MeasuredSentence = { readonly text: string; readonly words: number; readonly grade: number }

/** How hard some texts are to read. */
export type Reading = {
  readonly words: number
  /**
   * The school year in which a reader follows it (Flesch-Kincaid), to one decimal; 0 where there is nothing to read.
   * It is the grade of all sentences or of the full ones alone, whichever is higher: many short lines hide no hard prose.
   */
  readonly grade: number
  /** Every sentence, the longest first. */
  readonly sentences: readonly MeasuredSentence[]
}

/** One or two words are a label, not a sentence: counted as sentences, they would make a page look easy. */
const mostWordsOfLabel = 2

/** How hard texts are to read. A text ends its sentence: a heading or a list item needs no full stop. */
export function readingOf(texts: readonly string[]): Reading {
  const counted = texts
    .flatMap(sentencesOf)
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > mostWordsOfLabel)
  const sentences = counted.map(({ text, words }) => ({ text, words: words.length, grade: gradeOf([{ words }]) }))
  return {
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    grade: Math.max(gradeOf(counted), gradeOf(counted.filter(({ text }) => isFull(text)))),
    sentences: sentences.sort((a, b) => b.words - a.words),
  }
}

function gradeOf(sentences: readonly { readonly words: readonly string[] }[]): number {
  const words = sentences.flatMap((sentence) => sentence.words)
  if (words.length === 0) return 0
  const counts = { sentence: sentences.length, word: words.length, syllable: words.map(syllablesOf).reduce(sum, 0) }
  return Math.round(fleschKincaid(counts) * 10) / 10
}

/** Whether a sentence has its closing sign; a heading, a label or an entry of a list has none. */
function isFull(text: string): boolean {
  return /[.?!…]["'”’)\]]*$/.test(text)
}

/** A number has no syllables to the counter; it is read as one short word. */
function syllablesOf(word: string): number {
  const count = counts.get(word) ?? Math.max(1, syllable(word))
  counts.set(word, count)
  return count
}

/** The same few thousand words make up all pages, and counting one takes a hundred patterns. */
const counts = new Map<string, number>()

function sum(a: number, b: number): number {
  return a + b
}
