import type { Root } from 'mdast'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { readHeadingId } from '#src/loader/heading-id.ts'
import { parseMdx } from '#src/loader/parse-mdx.ts'
import { findUnseen } from '#src/loader/unseen-characters.ts'

/** A piece of a page: what stands before the first heading, or one section under its `##` heading. */
export type MdxPart = {
  /** Undefined for what stands before the first heading. */
  readonly heading: { readonly id: string | undefined; readonly words: string } | undefined
  readonly at: Position
  /** The text without its heading, after as many empty lines as stand before it in the file. */
  readonly source: string
  /** Undefined when the text cannot be parsed. */
  readonly tree: Root | undefined
}

/** The pieces of a page in their order, each parsed on its own, so that one broken section does not hide the others. */
export type SplitBody = { readonly parts: readonly MdxPart[]; readonly problems: readonly ContentProblem[] }

/** Splits the body of an MDX file at its `##` headings. */
export function splitSections(body: string, file: string): SplitBody {
  const lines = body.split('\n')
  const starts = lines.flatMap((line, index) => (/^##(\s|$)/.test(line) ? [index] : []))
  const problems: ContentProblem[] = []
  const parts: MdxPart[] = []
  const lead = readPart({ lines, from: 0, to: starts[0] ?? lines.length, file })
  if (lead.part.source.trim() !== '') {
    parts.push(lead.part)
    problems.push(...lead.problems)
  }
  starts.forEach((start, index) => {
    const heading = readHeading(lines[start] ?? '', start, file)
    const rest = readPart({ lines, from: start + 1, to: starts[index + 1] ?? lines.length, file })
    parts.push({ ...rest.part, heading: heading.heading, at: { line: start + 1, column: 1 } })
    problems.push(...heading.problems, ...rest.problems)
  })
  return { parts, problems }
}

type Range = { readonly lines: readonly string[]; readonly from: number; readonly to: number; readonly file: string }

function readPart({ lines, from, to, file }: Range): { part: MdxPart; problems: readonly ContentProblem[] } {
  const source = `${'\n'.repeat(from)}${lines.slice(from, to).join('\n')}`
  const firstWords = lines.findIndex((line, index) => index >= from && index < to && line.trim() !== '')
  const at = { line: (firstWords === -1 ? from : firstWords) + 1, column: 1 }
  const { tree, problems } = parseMdx(source, file, at)
  return { part: { heading: undefined, at, source, tree }, problems }
}

type ReadHeading = { heading: NonNullable<MdxPart['heading']>; problems: readonly ContentProblem[] }

function readHeading(line: string, index: number, file: string): ReadHeading {
  const at = { line: index + 1, column: 1 }
  const { tree, problems } = parseMdx(`${'\n'.repeat(index)}${line}`, file, at)
  const node = tree?.children[0]
  if (node?.type !== 'heading') return { heading: { id: undefined, words: '' }, problems }
  const { id, words, isPlain } = readHeadingId(node)
  const found = checkHeadingWords({ id, words, isPlain }).map((wording) => ({
    file,
    ...at,
    rule: 'headings',
    ...wording,
  }))
  return { heading: { id, words }, problems: [...problems, ...found] }
}

/** What is wrong with the words and the anchor of one heading. */
export function checkHeadingWords(
  heading: ReturnType<typeof readHeadingId>,
): readonly { message: string; fix: string }[] {
  const { id, words, isPlain } = heading
  if (id === undefined) {
    const anchor = words
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
    const fix = `End the line with {/* #${anchor === '' ? 'what-it-is-about' : anchor} */}.`
    return [{ message: `The heading "${words}" has no anchor of its own.`, fix }]
  }
  if (words === '') return [{ message: 'The heading has no words.', fix: 'Write them before the anchor.' }]
  const unseen = findUnseen(words)
  if (unseen !== undefined) return [{ message: unseen.message, fix: unseen.fix }]
  if (!isPlain)
    return [
      { message: 'The heading holds more than plain words.', fix: 'Move links and components into the text below it.' },
    ]
  return []
}
