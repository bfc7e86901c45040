import { fill } from '#src/domain/fill.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** What a check has to do, or a question to settle: which words, and what a record puts into them. */
export type Said = {
  readonly words: Extract<keyof UiStrings, `freshness.do-${string}` | `freshness.ask-${string}`>
  readonly values: Readonly<Record<string, string>>
  /** The page to open, for `{page}`. */
  readonly page?: { readonly words: string; readonly url: string } | undefined
}

/** It as plain text, with the address of the page in parentheses. */
export function plainly({ words, values, page }: Said, ui: UiStrings): string {
  return fill(ui[words], { ...values, ...(page === undefined ? {} : { page: `${page.words} (${page.url})` }) })
}

/** It cut where the page stands, so that a link can be put there. */
export function aroundPage({ words, values }: Said, ui: UiStrings): readonly [before: string, after: string] {
  const [before = '', ...rest] = ui[words].split('{page}')
  return [fill(before, values), fill(rest.join(''), values)]
}
