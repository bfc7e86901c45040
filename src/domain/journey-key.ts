import type { Column } from '#src/domain/journey-columns.ts'
import { fonts, size, type PictureKey } from '#src/domain/journey-picture.ts'
import { wrapText } from '#src/domain/journey-text.ts'

/** The signs that the key explains: a stage, a pool where the case ends, a pool from which it goes on. */
const keySigns = ['stage', 'end', 'on'] as const

/** The words of the key, by sign. */
export type KeyWords = Readonly<Record<(typeof keySigns)[number], string>>

/** From the left edge of the key to its words. */
const wordsAt = 32
/** Between two entries. */
const pause = 10

/** The key of the picture in a column, its upper end at 0, and its height. */
export function layoutKey(
  words: KeyWords,
  column: Column,
): { readonly key: readonly PictureKey[]; readonly height: number } {
  let top = 0
  const key = keySigns.map((sign): PictureKey => {
    const lines = wrapText(words[sign], { width: column.width - wordsAt, font: fonts.words })
    const entry = {
      sign,
      at: { x: column.x + 12, y: top + size.line / 2 },
      lines: lines.map((text, line) => ({ text, x: column.x + wordsAt, y: top + 15 + line * size.line })),
    }
    top += lines.length * size.line + pause
    return entry
  })
  return { key, height: top }
}

/** The key moved down by `by` units. */
export function lowerKey(key: readonly PictureKey[], by: number): readonly PictureKey[] {
  return key.map((entry) => ({
    ...entry,
    at: { ...entry.at, y: entry.at.y + by },
    lines: entry.lines.map((line) => ({ ...line, y: line.y + by })),
  }))
}
