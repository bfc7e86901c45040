import { sentencesOf } from '#src/domain/sentences.ts'
import { legalCommand } from '#src/lint/legal-markers.ts'
import { recordWords } from '#src/lint/record-words.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import type { ContentTree, ProseEntry } from '#src/loader/content-tree.ts'
import { entriesOf, valueAt } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'
import { placeInText } from '#src/loader/read-text.ts'

/**
 * A sentence that states a law (a time, a share, a duty, a ban, a right) has something behind it: in prose a `<Cite>`,
 * `<Source>` or `<Right>` in the sentence or next in its paragraph or list item (or behind the words that lead to its
 * list), in the journey and on sheets the fields beside the words. What stands in `<NotConfirmed>` says for itself that nothing is behind it.
 */
export const statementHasSource: Rule = { id: 'c23-statement-has-source', check }

function check({ tree, statements }: LintInput): readonly ContentProblem[] {
  const stated = statements.flatMap(({ file, at, text, proofs, isUnsure, marker }) =>
    marker === undefined || proofs.length > 0 || isUnsure ? [] : [problemOf({ file, at, text, marker })],
  )
  const read = new Set(statements.map(({ file, at }) => placeName(file, at)))
  return [...stated, ...inOtherWords(tree).filter(({ file, ...at }) => !read.has(placeName(file, at)))]
}

type PlacedText = { readonly file: string; readonly at: () => Position; readonly text: string }

/**
 * Titles, leads, steps, hints, headings, questions and whatever else holds words and is not read as a statement: there a
 * duty or a last day needs a law somewhere in its record, and the rest may stand.
 */
function inOtherWords(tree: ContentTree): readonly ContentProblem[] {
  return [
    // Few texts command anything, and looking for a proof above one takes longer than reading it.
    ...recordWords(tree).flatMap((field) => {
      const commands = commandsIn(field)
      return commands.length > 0 && hasProof(field.raw, field.path) ? [] : commands
    }),
    ...proseEntries(tree).flatMap(headWords).flatMap(commandsIn),
  ]
}

function commandsIn({ file, at, text }: PlacedText): readonly ContentProblem[] {
  return sentencesOf(text).flatMap((sentence) => {
    const marker = legalCommand(sentence)
    return marker === undefined ? [] : [problemOf({ file, at: at(), text: sentence, marker })]
  })
}

/** The headings of a page, and the questions that it answers: no proof can stand in them. */
function headWords({ file, body }: ProseEntry<unknown>) {
  return [...body.matchAll(/^ *#{2,6} (?<words>[^{\n]*)|<Question\b[^>]*\bask="(?<ask>[^"]*)"/gm)].map((found) => ({
    file,
    at: () => placeInText(body, found.index),
    text: found.groups?.['words'] ?? found.groups?.['ask'] ?? '',
  }))
}

/** Whether a law, a source or a right stands beside the words, or beside what holds them. */
function hasProof(raw: unknown, path: ValuePath): boolean {
  return path.some((_step, index) => {
    const holder = valueAt(raw, path.slice(0, index))
    return ['cites', 'units', 'sources', 'rights'].some((field) => entriesOf(valueAt(holder, [field])).length > 0)
  })
}

const placeName = (file: string, { line, column }: Position): string => `${file}:${String(line)}:${String(column)}`

type Unproved = { readonly file: string; readonly at: Position; readonly text: string; readonly marker: string }

function problemOf({ file, at, text, marker }: Unproved): ContentProblem {
  const start = text.length > 50 ? `${text.slice(0, 50)}…` : text
  const message = `"${start}" states a law ("${marker}"), and nothing stands behind it.`
  return { file, ...at, rule: statementHasSource.id, message, fix: fixFor(file) }
}

function fixFor(file: string): string {
  if (file.endsWith('.mdx')) {
    return 'Add <Cite law="…" unit="…" /> or <Source id="…" /> after it, put it in <NotConfirmed>, or say it without the law.'
  }
  return 'Add cites, sources or rights beside it where the file has them, or say it without the law.'
}
