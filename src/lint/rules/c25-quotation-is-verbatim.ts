import { printedLaws } from '#src/lint/printed-laws.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { Statement } from '#src/lint/statements.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import type { Citation } from '#src/schema/ids.ts'

/**
 * What stands in quotation marks beside a citation of a law that the guide prints is in the newest text of that law,
 * letter for letter. One word alone is no quotation: it may be what a letter says.
 */
export const quotationIsVerbatim: Rule = { id: 'c25-quotation-is-verbatim', check }

type Quoting = {
  readonly file: string
  readonly at: Position
  readonly text: string
  readonly cites: readonly Citation[]
}

function check({ tree, statements }: LintInput): readonly ContentProblem[] {
  const printed = printedLaws(tree)
  return [...inStatements(tree, statements), ...inRights(tree), ...inLawPages(tree)].flatMap(
    ({ file, at, text, cites }) => {
      const laws = [...new Set(cites.map(({ law }) => law))].flatMap((law) => {
        const text = printed.get(law)
        return text === undefined ? [] : [text.units.map((unit) => unit.text).join(' ')]
      })
      if (laws.length === 0) return []
      return quotationsIn(text).flatMap((quotation): readonly ContentProblem[] => {
        if (laws.some((law) => law.includes(quotation))) return []
        const message = `"${quotation}" is not in the text of the law that is cited with it.`
        const fix = 'Copy the words from statutes/, or say it in words of our own without quotation marks.'
        return [{ file, ...at, rule: quotationIsVerbatim.id, message, fix }]
      })
    },
  )
}

/** A closing ’ is an apostrophe, too: it closes only what a ‘ has opened, and where no letter follows. */
const quoted = /["“]([^"“”]+ [^"“”]+)["”]|«([^«»]+ [^«»]+)»|‘([^‘]+? [^‘]+?)’(?!\p{L})/gu

/** Passages of two words or more in quotation marks, white space evened out. Of the three kinds of marks one has found it. */
function quotationsIn(text: string): readonly string[] {
  return [...text.replaceAll(/\s+/g, ' ').matchAll(quoted)].map((found) =>
    found
      .slice(1)
      .join('')
      .replaceAll('’', "'")
      .replace(/[.,;:]$/, '')
      .trim(),
  )
}

/** A right stands for the places in the law that it rests on. */
function inStatements({ rights }: ContentTree, statements: readonly Statement[]): readonly Quoting[] {
  const units = new Map(rights.map(({ id, value }) => [id, value?.units ?? []]))
  return statements.map(({ file, at, text, proofs }) => ({
    file,
    at,
    text,
    cites: proofs.flatMap(({ kind, id }) =>
      kind === 'right' ? (units.get(id) ?? []) : kind === 'law' ? [{ law: id }] : [],
    ),
  }))
}

function inRights({ rights }: ContentTree): readonly Quoting[] {
  return rights.flatMap((entry) => stringsIn(entry).map((found) => ({ ...found, cites: entry.value?.units ?? [] })))
}

function inLawPages({ lawPages }: ContentTree): readonly Quoting[] {
  return lawPages.flatMap((entry) => {
    const law = entry.value?.law
    return law === undefined ? [] : stringsIn(entry).map((found) => ({ ...found, cites: [{ law }] }))
  })
}

function stringsIn(
  entry: Entry<unknown>,
  value: unknown = entry.raw,
  path: ValuePath = [],
): readonly Omit<Quoting, 'cites'>[] {
  if (typeof value === 'string') return [{ file: entry.file, at: entry.at(path), text: value }]
  return entriesOf(value).flatMap(([key, inner]) => stringsIn(entry, inner, [...path, key]))
}
