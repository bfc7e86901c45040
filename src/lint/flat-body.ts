import type { Position } from '#src/loader/content-problem.ts'
import type { ProseEntry } from '#src/loader/content-tree.ts'
import { placeInText } from '#src/loader/read-text.ts'

/** The prose of a page as a reader sees it, with the way back to the file. */
export type FlatBody = { readonly text: string; readonly placeOf: (index: number) => Position }

/** What disappears or becomes a letter on the page: a line that goes on in the next one, marks of bold, entities. */
const unprinted = /\n[ \t]*(?![ \t]*(?:\n|[-#]|\d+\. |$))|\*+|&(?:#\d{1,6}|#x[\da-f]{1,5}|nbsp);/gi

/**
 * The prose of a page with each paragraph in one line. A number that is broken over two lines, half bold, or written with
 * entities is found in it like any other. What stands in a `<Term>` is left out: a letter prints it so.
 */
export function flatBody({ body }: Pick<ProseEntry<unknown>, 'body'>): FlatBody {
  const own = body.replaceAll(/<Term\b[^>]*>[^<]*<\/Term>/g, (term) => term.replaceAll(/[^\n]/g, ' '))
  const shifts: { readonly from: number; readonly by: number }[] = []
  let shift = 0
  const text = own.replaceAll(unprinted, (found, offset: number) => {
    const printed = printedFor(found)
    shift += found.length - printed.length
    shifts.push({ from: offset + found.length - shift, by: shift })
    return printed
  })
  const shiftAt = (index: number): number => shifts.findLast(({ from }) => from <= index)?.by ?? 0
  return { text, placeOf: (index) => placeInText(body, index + shiftAt(index)) }
}

function printedFor(found: string): string {
  if (found.startsWith('\n')) return ' '
  if (found === '&nbsp;') return '\u00A0'
  const code = /^&#(x?)([\da-f]+);$/i.exec(found)
  return code === null ? '' : String.fromCodePoint(Number.parseInt(code[2] ?? '', code[1] === '' ? 10 : 16))
}
