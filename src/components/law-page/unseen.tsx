import type { LawPage } from '#src/schema/law-page.ts'
import type { Source } from '#src/schema/source.ts'

type UnseenProps = { readonly said: LawPage['banner']; readonly sources: readonly Source[] }

/** Something known about a law whose words nobody here has seen, and who says so. */
export function Unseen({ said, sources }: UnseenProps) {
  const publishers = new Set(sources.filter(({ id }) => said.sources.includes(id)).map(({ publisher }) => publisher))
  return (
    <p>
      {said.words} <span className="cite">{[...publishers].join('; ')}</span>
    </p>
  )
}
