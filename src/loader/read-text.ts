import { readFile, stat } from 'node:fs/promises'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import { findLeftover } from '#src/loader/leftovers.ts'
import { beyondLimits, tooLarge } from '#src/loader/text-limits.ts'
import type { TextFault } from '#src/loader/text-limits.ts'
import { findUnseen } from '#src/loader/unseen-characters.ts'

const byteOrderMark = '\uFEFF'
const replacementCharacter = '\uFFFD'
// Every control character but the tab and the line feed.
const controlCharacter = /[\u0000-\u0008\u000B-\u001F\u007F]/

/** Letters of UTF-8 that were read as Windows-1252 and saved so: "â€™" for an apostrophe, "Ã©" for "é". */
const garbled = /â€.?|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]/

/** A text, or what is wrong with the file that should hold it. */
export type TextResult = { readonly text: string; readonly problems: readonly ContentProblem[] }

/**
 * The text of a file in UTF-8, with line feeds as line ends. The text is empty where the file cannot be used.
 * @param path where the file stands on the disk
 * @param file the name that problems are reported under
 */
export async function readText(path: string, file: string): Promise<TextResult> {
  // Asked before it is read: a file of gigabytes would not fit into memory.
  const { size } = await stat(path)
  const decoded =
    tooLarge(size) === undefined ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path)) : ''
  const text = decoded.replaceAll('\r\n', '\n')
  const fault = tooLarge(size) ?? faultOf(text)
  if (fault === undefined) return { text, problems: [] }
  const { offset, message, fix } = fault
  return { text: '', problems: [{ file, ...placeInText(text, offset), rule: 'text', message, fix }] }
}

function faultOf(text: string): TextFault | undefined {
  // Whatever is not UTF-8 is decoded to this sign; a text that holds the sign itself was damaged before.
  const damaged = text.indexOf(replacementCharacter)
  if (damaged !== -1) {
    const message = 'The file is not in UTF-8 from here on.'
    return { offset: damaged, message, fix: 'Save it again with the encoding UTF-8.' }
  }
  const misread = garbled.exec(text)
  if (misread !== null) {
    const message = `"${misread[0]}" was one letter before the file went through another encoding.`
    return { offset: misread.index, message, fix: 'Type the letter again, and save the file as UTF-8.' }
  }
  if (text.startsWith(byteOrderMark)) {
    const fix = 'Save it again as UTF-8 without a byte order mark (BOM).'
    return { offset: 0, message: 'The file starts with a byte order mark.', fix }
  }
  if (text.trim() === '') return { offset: 0, message: 'The file is empty.', fix: 'Fill it in, or take the file away.' }
  const control = controlCharacter.exec(text)
  if (control !== null) {
    const message = 'A control character that nobody can see stands here.'
    return { offset: control.index, message, fix: 'Delete it and type the space again.' }
  }
  return findUnseen(text) ?? beyondLimits(text) ?? findLeftover(text)
}

/** The line and column of an offset in a text. */
export function placeInText(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
