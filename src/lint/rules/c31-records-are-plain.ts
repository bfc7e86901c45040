import { recordWords } from '#src/lint/record-words.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'

/** The words of a record are printed as they stand, so the signs of a page would stand among them, for all to read. */
export const recordsArePlain: Rule = { id: 'c31-records-are-plain', check }

type Sign = { readonly what: string; readonly pattern: RegExp; readonly fix: string }

const signs: readonly Sign[] = [
  {
    what: 'a link',
    pattern: /\[[^\]]*\]\([^)]*\)?/,
    fix: 'Say it in words. A record has a field of its own for a link.',
  },
  {
    what: 'a component or HTML',
    pattern: /<\/?[A-Za-z][^>]*>?/,
    fix: 'Say it in words. An office, a right or a law has a field of its own.',
  },
  { what: 'a letter in code', pattern: /&(?:\w+|#\d+|#x[\da-fA-F]+);/, fix: 'Type the letter itself.' },
  { what: 'a mark of Markdown', pattern: /\*\*+|(?<!\S)\*(?=\p{L})|`+|__+/u, fix: 'Take it away.' },
]

function check({ tree }: LintInput): readonly ContentProblem[] {
  return recordWords(tree).flatMap(({ file, at, text }) => {
    const found = signs.flatMap(({ what, pattern, fix }) => {
      const sign = pattern.exec(text)?.[0]
      return sign === undefined ? [] : [{ message: `"${sign}" is ${what}, and would be printed as it stands.`, fix }]
    })
    // A link in bold is one mistake.
    return found.slice(0, 1).map((wording) => ({ file, ...at(), rule: recordsArePlain.id, ...wording }))
  })
}
