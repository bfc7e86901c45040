import type { Font } from '#src/domain/journey-picture.ts'

/**
 * Widths of characters in hundredths of the font size, measured in the site's font at weight 600. Letters of one width stand together.
 */
const widths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    " .,:;'jil|‘’": 30,
    '!()[]`frt-': 38,
    '1csvxyzI“”/–': 51,
    'abdeghknopquEFJLT23579?*"': 60,
    'ABCKPRSVYZ0468$+=<>~^': 66,
    'DGHNOQUXw#&': 75,
    'mMW@%': 95,
  }).flatMap(([characters, width]) => Array.from(characters, (character): [string, number] => [character, width])),
)

/** Accented letters and anything else not in the table. */
const otherWidth = 62

/** How much wider or narrower the font is at other weights. */
const weightFactors = { 400: 0.96, 600: 1, 700: 1.03 } as const

/** How wide a line of text is at most, in user units. */
export function textWidth(text: string, font: Font): number {
  const hundredths = Array.from(text).reduce((sum, character) => sum + (widths.get(character) ?? otherWidth), 0)
  return (hundredths * font.size * weightFactors[font.weight]) / 100
}

/** The room that words have. */
type Fit = { readonly width: number; readonly font: Font }

/**
 * The text broken at spaces, and after hyphens, into lines no wider than `width`. A word too long for a line is cut.
 * @example wrapText('Prison and parole', { width: 90, font: fonts.words }) // ['Prison and', 'parole']
 */
export function wrapText(text: string, fit: Fit): readonly string[] {
  const pieces = (text.match(/[^\s-]+-?|-|\s+/g) ?? []).flatMap((piece) => cut(piece, fit))
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && !fits((line + piece).trimEnd(), fit)) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else {
      line += line === '' ? piece.trimStart() : piece
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

function fits(text: string, { width, font }: Fit): boolean {
  return textWidth(text, font) <= width
}

/** A piece in parts that each fit on a line; a single character always passes as fitting. */
function cut(piece: string, fit: Fit): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && !fits(part + character, fit)) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
