import type { TextFault } from '#src/loader/text-limits.ts'

/**
 * The line that git writes between two versions of the same passage. It is found before YAML and MDX are read: those take
 * it for a heading, a quotation or a broken key, and send the editor to mend the wrong thing.
 */
const conflict = /^[ \t]*(<{7}|={7}|>{7}|\|{7})(?:[ \t].*)?$/m

/** What somebody meant to come back to. Capitals alone, because "todo" is a word of other languages. */
const unfinished = /\b(?:TODO|FIXME|TBD|XXX+)\b|\b[Ll]orem ipsum\b|\?\?\?|\[[A-Z]{2,}(?: [A-Z]+)+\](?!\()/

/** The first spot of a text that was left for later: a conflict of git, or a mark of something unfinished. */
export function findLeftover(text: string): TextFault | undefined {
  const line = conflict.exec(text)
  if (line !== null) {
    const message = `A conflict of git stands here, not settled: "${line[1] ?? ''}".`
    const fix = 'Keep the right one of the two versions, and take away the lines with <<<<<<<, ======= and >>>>>>>.'
    return { offset: line.index + line[0].indexOf(line[1] ?? ''), message, fix }
  }
  const mark = unfinished.exec(text)
  if (mark === null) return undefined
  const message = `"${mark[0]}" was left here for later.`
  return { offset: mark.index, message, fix: 'Write what belongs here, or take it away.' }
}
