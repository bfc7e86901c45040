import { CiteList } from '#src/components/cite/cite.tsx'
import { AnchorLink } from '#src/components/linked-heading/anchor-link.tsx'
import { termAnchor } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Every word that the guide explains, with the forms that a letter may print and the law that defines it. */
export function GlossaryPage({ guide: { ui, terms, laws } }: { guide: Guide }) {
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'))
  return (
    <article>
      <h1>{ui['glossary.title']}</h1>
      <p className="lead">{ui['glossary.intro']}</p>
      <dl className="words part">
        {sorted.map((term) => (
          <div key={term.id}>
            <dt id={termAnchor(term.id)}>
              {term.term} <AnchorLink id={termAnchor(term.id)} />
            </dt>
            <dd>
              {term.meaning} {term.cites !== undefined && <CiteList cites={term.cites} laws={laws} />}
              {term.also !== undefined && (
                <span className="block text-muted">
                  {ui['glossary.also']} {term.also.join(', ')}.
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
