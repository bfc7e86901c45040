import { createProcessor } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { isComponentName } from '#src/loader/mdx-elements.ts'
import { placeInText } from '#src/loader/read-text.ts'

// GitHub's additions (tables, bare addresses) are read only so that they can be refused by name.
const processor = createProcessor({ remarkPlugins: [remarkGfm] })

/** The tree of an MDX text with true positions, or what is wrong with it. */
export type ParsedMdx = { readonly tree: Root | undefined; readonly problems: readonly ContentProblem[] }

/**
 * Parses MDX without running or compiling it.
 * @param source the text, with empty lines for whatever stands before it in the file
 * @param start where the text begins; used when the parser gives no place
 */
export function parseMdx(source: string, file: string, start: Position): ParsedMdx {
  try {
    return { tree: processor.parse(source), problems: [] }
  } catch (error) {
    const { position, message, fix } = wordMdxError(error, source, start)
    return { tree: undefined, problems: [{ file, ...position, rule: 'mdx-syntax', message, fix }] }
  }
}

type MdxError = { readonly position: Position; readonly message: string; readonly fix: string }

/** What the parser says, by what it begins with or holds, in words for an author. */
const known: readonly (readonly [part: string, message: string, fix: string])[] = [
  [
    'expression with acorn',
    'Braces hold something that is not a comment.',
    'Take the braces away. The anchor of a heading is written {/* #like-this */}.',
  ],
  [
    'import/exports',
    'This reads like a program.',
    'Begin the paragraph with another word than "import" or "export": a page is words, not a program.',
  ],
  ['to create a comment in MDX', 'An HTML comment stands here.', 'Take it away.'],
]

function wordMdxError(error: unknown, source: string, start: Position): MdxError {
  const reason = reasonOf(error)
  const position = placeOf(error) ?? start
  const unclosed = /^Expected a closing tag for `<([^`]*)>`/.exec(reason)?.[1]
  if (unclosed !== undefined) return wordUnclosed(unclosed, placeIn(reason) ?? position)
  if (reason.includes('closing brace for `{`')) {
    const end =
      source
        .split('\n')
        .slice(0, position.line - 1)
        .join('\n').length + position.column
    const at = placeInText(source, Math.max(0, source.lastIndexOf('{', end)))
    return { position: at, message: 'A "{" is opened and not closed.', fix: 'Take it away: braces are not for words.' }
  }
  if (reason.startsWith('Unexpected closing')) {
    const fix = 'Open and close components in pairs, the inner one first.'
    return { position, message: `${withoutPlaces(reason)}.`, fix }
  }
  const found = known.find(([part]) => reason.includes(part))
  if (found !== undefined) return { position, message: found[1], fix: found[2] }
  const fix = 'If "<" or "{" is meant as a sign, write a word instead; otherwise check the spelling of the component.'
  return { position, message: `This is not MDX: ${withoutPlaces(reason)}.`, fix }
}

function wordUnclosed(name: string, position: Position): MdxError {
  const message = `<${name}> is opened and not closed.`
  if (!isComponentName(name)) return { position, message, fix: 'HTML does not belong here: use Markdown.' }
  const fix = `Write </${name}> after its words, in the same paragraph or section, or <${name} … /> if it holds none.`
  return { position, message, fix }
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'reason' in error && typeof error.reason === 'string')
    return error.reason
  return error instanceof Error ? error.message : String(error)
}

function withoutPlaces(reason: string): string {
  return reason
    .replaceAll(/ ?\(\d+:\d+(-\d+:\d+)?\)/g, '')
    .replaceAll(/ ?\(U\+[0-9A-F]+\)/g, '')
    .replace(/[.\s]+$/, '')
}

/** Where the tag was opened, as the message of the parser gives it: "(9:1-9:17)". */
function placeIn(reason: string): Position | undefined {
  const match = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason)
  return match === null ? undefined : { line: Number(match[1]), column: Number(match[2]) }
}

function placeOf(error: unknown): Position | undefined {
  if (typeof error !== 'object' || error === null || !('place' in error)) return undefined
  const { place } = error
  if (isPoint(place)) return { line: place.line, column: place.column }
  if (typeof place === 'object' && place !== null && 'start' in place && isPoint(place.start)) {
    return { line: place.start.line, column: place.start.column }
  }
  return undefined
}

function isPoint(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('column' in value)) return false
  return typeof value.line === 'number' && typeof value.column === 'number'
}
