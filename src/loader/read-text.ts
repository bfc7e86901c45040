import { readFile } from 'node:fs/promises'
import type { ContentProblem } from '#src/loader/content-problem.ts'

const byteOrderMark = '\uFEFF'
const replacementCharacter = '\uFFFD'
// Every control character but the tab and the line feed.
const controlCharacter = /[\u0000-\u0008\u000B-\u001F\u007F]/

/** A text, or what is wrong with the file that should hold it. */
export type TextResult = { readonly text: string; readonly problems: readonly ContentProblem[] }

/**
 * The text of a file in UTF-8, with line feeds as line ends. The text is empty where the file cannot be used.
 * @param path where the file stands on the disk
 * @param file the name that problems are reported under
 */
export async function readText(path: string, file: string): Promise<TextResult> {
  const bytes = await readFile(path)
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const wrong = (offset: number, message: string, fix: string): TextResult => ({
    text: '',
    problems: [{ file, ...placeInText(decoded, offset), rule: 'text', message, fix }],
  })
  // Whatever is not UTF-8 is decoded to this sign; a text that holds the sign itself was damaged before.
  const damaged = decoded.indexOf(replacementCharacter)
  if (damaged !== -1) {
    return wrong(damaged, 'The file is not in UTF-8 from here on.', 'Save it again with the encoding UTF-8.')
  }
  if (decoded.startsWith(byteOrderMark)) {
    return wrong(
      0,
      'The file starts with a byte order mark.',
      'Save it again as UTF-8 without a byte order mark (BOM).',
    )
  }
  if (decoded.trim() === '') return wrong(0, 'The file is empty.', 'Fill it in, or take the file away.')
  const control = controlCharacter.exec(decoded.replaceAll('\r\n', ' \n'))
  if (control !== null) {
    const message = 'A control character that nobody can see stands here.'
    return wrong(control.index, message, 'Delete it and type the space again.')
  }
  return { text: decoded.replaceAll('\r\n', '\n'), problems: [] }
}

/** The line and column of an offset in a text. */
export function placeInText(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
