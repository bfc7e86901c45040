import { fill } from '#src/domain/fill.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** What a check has to do, or a question to settle: which words, and what a record puts into them. */
export type Said = {
  readonly words: Extract<keyof UiStrings, `freshness.do-${string}` | `freshness.ask-${string}`>
  readonly values: Readonly<Record<string, string>>
  /** The page to open, for `{page}`. */
  readonly page?: { readonly words: string; readonly url: string } | undefined
  /** The address that dials the number in `{says}`. */
  readonly dial?: string | undefined
}

/** It as plain text, with the address of the page in parentheses. */
export function plainly({ words, values, page }: Said, ui: UiStrings): string {
  return fill(ui[words], { ...values, ...(page === undefined ? {} : { page: `${page.words} (${page.url})` }) })
}

/** A piece of what is said: words, and the address that they lead to, if any. */
export type SaidPiece = { readonly words: string; readonly href: string | undefined }

/** It cut where a page or a number stands, so that links can be put there. */
export function piecesOf({ words, values, page, dial }: Said, ui: UiStrings): readonly SaidPiece[] {
  const links = new Map<string, SaidPiece>([
    ...(page === undefined ? [] : [['{page}', { words: page.words, href: page.url }] as const]),
    ...(dial === undefined ? [] : [['{says}', { words: values.says ?? '', href: dial }] as const]),
  ])
  return ui[words]
    .split(/(\{page\}|\{says\})/)
    .filter((piece) => piece !== '')
    .map((piece) => links.get(piece) ?? { words: fill(piece, values), href: undefined })
}
