import { letterPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Letter } from '#src/schema/letter.ts'

type LetterLinksProps = { readonly letters: readonly Letter[] } & Pick<Guide, 'ui'>

/** Letters that ask for something in writing, where it is spoken of. Nothing where there is none. */
export function LetterLinks({ letters, ui }: LetterLinksProps) {
  if (letters.length === 0) return null
  return (
    <p>
      {ui['letters.write']}{' '}
      {letters.map(({ id, title }, place) => (
        <span key={id}>
          {place > 0 && ' · '}
          <a className="tap" href={letterPath(id)}>
            {title}
          </a>
        </span>
      ))}
    </p>
  )
}
