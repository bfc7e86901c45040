import { LinkList } from '#src/components/link-list/link-list.tsx'
import { letterPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Letter } from '#src/schema/letter.ts'

type LetterLinksProps = { readonly letters: readonly Letter[] } & Pick<Guide, 'ui'>

/** Letters that ask for something in writing, where it is spoken of. Nothing where there is none. */
export function LetterLinks({ letters, ui }: LetterLinksProps) {
  if (letters.length === 0) return null
  return (
    <>
      <p>{ui['letters.write']}</p>
      <LinkList links={letters.map(({ id, title }) => [letterPath(id), title] as const)} />
    </>
  )
}
