import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { SourceFile } from '#src/lint/read-source.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'

/** src/ could serve another state: no word of this one and no real phone number stands in it, tests and comments included. */
export const srcIsStateless: Rule = { id: 'c20-src-is-stateless', check }

/** Numbers from 555-0100 to 555-0199 are set aside for examples and reach nobody. */
const phoneNumber = /\b\d{3}-(?!555-01\d{2}\b)\d{3}-\d{4}\b/g

function check({ tree, source }: LintInput): readonly ContentProblem[] {
  const words = (tree.site.value?.stateWords ?? []).map(stateWordPattern)
  return source.flatMap((file) => [
    ...words.flatMap((word) =>
      findIn(file, word, (text) => ({
        message: `"${text}" belongs to the state that the content is about.`,
        fix: 'Read it from content/, or say it without the state.',
      })),
    ),
    ...findIn(file, phoneNumber, (text) => ({
      message: `"${text}" may be a real phone number.`,
      fix: 'Read it from content/; examples use 555-555-0100 to 555-555-0199.',
    })),
  ])
}

/** The pattern that finds a word of the state. A long one is found inside names too; a short one only where it stands alone. */
export function stateWordPattern(word: string): RegExp {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(word.length >= 5 ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu')
}

type Wording = (text: string) => { readonly message: string; readonly fix: string }

function findIn({ file, text }: SourceFile, pattern: RegExp, wording: Wording): readonly ContentProblem[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(pattern)].map((match) => ({
      file,
      line: index + 1,
      column: match.index + 1,
      rule: srcIsStateless.id,
      ...wording(match[0]),
    })),
  )
}
