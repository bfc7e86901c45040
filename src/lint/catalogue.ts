import type { CatalogueEntry } from '#src/lint/catalogue-entry.ts'
import { contentCatalogue } from '#src/lint/catalogue-content.ts'
import { loaderCatalogue } from '#src/lint/catalogue-loader.ts'
import type { RuleId } from '#src/lint/severities.ts'

/** What people are told about each rule. A rule without an entry does not compile. */
export const catalogue: Readonly<Record<RuleId, CatalogueEntry>> = { ...loaderCatalogue, ...contentCatalogue }

/**
 * The list from which the content check was first built: what each number asked for, and what beside a rule of the
 * catalogue holds it. Rules that came later are numbered on from C22, and their numbers mean nothing else.
 */
export const firstList: Readonly<Record<string, { readonly asks: string; readonly alsoHeldBy?: string }>> = {
  C01: { asks: 'front matter is there, YAML is valid, no key stands twice' },
  C02: { asks: 'the schema holds, unknown keys are refused' },
  C03: { asks: 'a file’s name is its id' },
  C04: { asks: 'MDX can be read' },
  C05: { asks: 'every id and every unit resolves' },
  C06: { asks: 'a record that nothing uses is told' },
  C07: { asks: 'the journey is whole' },
  C08: { asks: 'every part of a printed law is a right or excused' },
  C09: { asks: 'a law’s text is the one that was checked' },
  C10: { asks: 'every record has a source' },
  C11: {
    asks: 'a review that is due is told',
    alsoHeldBy: 'the live checks at the end of the output, which fail it with `--strict`',
  },
  C12: { asks: 'no number and no address in prose' },
  C13: { asks: 'no program in MDX' },
  C14: { asks: 'only listed components, with their attributes' },
  C15: { asks: 'headings with anchors, no level skipped' },
  C16: { asks: 'links resolve, and say where they lead' },
  C17: { asks: 'short sentences, plain words', alsoHeldBy: '`npm run check:reading`, for the built pages' },
  C18: { asks: 'translations are whole', alsoHeldBy: 'nothing more: the guide has one language' },
  C19: { asks: 'lists are sorted, ids unique, numbers and dates in one form' },
  C20: { asks: 'no word of the state in src/', alsoHeldBy: 'ESLint, for words that a reader sees' },
  C21: { asks: 'what was published still resolves', alsoHeldBy: '`npm run test:built`, with tests/url-ledger.txt' },
  C22: { asks: 'a right is never said to give more than it does', alsoHeldBy: 'a person who compares words and law' },
}
