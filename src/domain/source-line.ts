import { fill } from '#src/domain/fill.ts'
import type { Source } from '#src/schema/source.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** One source in words: what it is, who answers for it, and the date it shows or that it shows none. */
export function sourceLine(source: Source, ui: UiStrings): string {
  const key =
    source.dated === undefined
      ? 'contact.source'
      : source.dated === 'undated'
        ? 'contact.source-undated'
        : 'contact.source-dated'
  return fill(ui[key], { title: source.title, publisher: source.publisher, dated: source.dated ?? '' })
}
