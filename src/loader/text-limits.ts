/** What is wrong with a text as a whole, and from where on. */
export type TextFault = { readonly offset: number; readonly message: string; readonly fix: string }

/** The largest file so far has 60,000 bytes. Four times as many are read in a second, and ten times would hang an editor. */
const mostBytes = 250_000

/** No editor shows the end of a longer line, so something can stand there that nobody has seen. */
const mostInLine = 1000

/** How deep lists and mappings may stand in each other; the deepest so far is 8. The parsers call themselves for each. */
const deepest = 40

/** The problem of a file that is too large to be read; undefined while it is not. */
export function tooLarge(bytes: number): TextFault | undefined {
  if (bytes <= mostBytes) return undefined
  const message = `The file has ${String(bytes)} bytes, and ${String(mostBytes)} are the most.`
  return { offset: 0, message, fix: 'Split it into records, or take away what does not belong in it.' }
}

/** The first line that is too long or begins too deep, or the first bracket that opens too deep; undefined if none. */
export function beyondLimits(text: string): TextFault | undefined {
  let offset = 0
  for (const line of text.split('\n')) {
    const fault = inLine(line)
    if (fault !== undefined) return { ...fault, offset }
    offset += line.length + 1
  }
  return tooManyBrackets(text)
}

function inLine(line: string): Omit<TextFault, 'offset'> | undefined {
  if (line.length > mostInLine) {
    const message = `The line has ${String(line.length)} characters, and ${String(mostInLine)} are the most.`
    return { message, fix: 'Break it into several lines.' }
  }
  // Signs that each open a list, a quotation or a level of indentation.
  const opening = /^[\s>*+?-]*/.exec(line)?.[0] ?? ''
  const depth = opening.replaceAll(/\s{2}/g, '-').replaceAll(/\s/g, '').length
  return depth > deepest ? tooDeep : undefined
}

function tooManyBrackets(text: string): TextFault | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1))
    if (depth > deepest) return { ...tooDeep, offset: index }
  }
  return undefined
}

const tooDeep = {
  message: `More than ${String(deepest)} lists, quotations or brackets stand in each other here.`,
  fix: 'Take the inner ones away: no record and no page is that deep.',
}
