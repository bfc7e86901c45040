import { piecesOf, type Said } from '#src/domain/checks/said.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** What a check has to do, or a question, with a link where it names a page or a number that can be dialled. */
export function SaidWords({ said, ui }: { readonly said: Said; readonly ui: UiStrings }) {
  return piecesOf(said, ui).map(({ words, href }) =>
    href === undefined ? (
      words
    ) : (
      <a key={href} href={href} rel="noreferrer">
        {words}
      </a>
    ),
  )
}
