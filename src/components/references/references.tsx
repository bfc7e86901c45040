import { AnchorLink } from '#src/components/linked-heading/anchor-link.tsx'
import { certaintyOf, citeLabel } from '#src/domain/citations.ts'
import { lawAnchor, lawPath, sourceAnchor, termAnchor, termBoxId } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { sourceLine } from '#src/domain/source-line.ts'
import type { StageView } from '#src/domain/stage-view.ts'
import type { Source } from '#src/schema/source.ts'
import type { Term } from '#src/schema/term.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/**
 * The words that a page explains, for reading and for paper, and for each the box that opens where the word stands in a
 * sentence. The anchor of each is `term-` and its id.
 */
export function WordList({ terms, ui }: { readonly terms: readonly Term[]; readonly ui: UiStrings }) {
  return (
    <>
      <dl className="words">
        {terms.map((term) => (
          <div key={term.id}>
            <dt id={termAnchor(term.id)}>
              {term.term} <AnchorLink id={termAnchor(term.id)} />
            </dt>
            <dd>{term.meaning}</dd>
          </div>
        ))}
      </dl>
      {terms.map((term) => (
        <div key={term.id} id={termBoxId(term.id)} popover="auto">
          <p>
            <b>{term.term}:</b> {term.meaning}
          </p>
          <button type="button" popoverTarget={termBoxId(term.id)} popoverTargetAction="hide">
            {ui['term.close']}
          </button>
        </div>
      ))}
    </>
  )
}

type LawListProps = { readonly laws: StageView['laws']; readonly ui: UiStrings }

/** The laws behind a page: what each is about, where to check it, how sure its text is; a law's own page says that itself. */
export function LawList({ laws, ui }: LawListProps) {
  return (
    <ul className="laws">
      {laws.map(({ law, cites }) => (
        <li key={law.id} id={lawAnchor(law.id)}>
          <b>{law.cite}</b>: {law.name}.{' '}
          {law.page !== undefined && (
            <>
              <a href={lawPath(law.page)}>{ui['law.our-page']}</a>,{' '}
            </>
          )}
          {law.url === undefined ? (
            ui['law.no-link']
          ) : (
            <a href={law.url} rel="noreferrer">
              {ui['law.official-link']}
            </a>
          )}
          {law.page === undefined && <Certainty law={law} cites={cites} ui={ui} />}
          {law.caution !== undefined && <p className="note">{law.caution}</p>}
        </li>
      ))}
    </ul>
  )
}

/** How sure the text is; where parts of one law are known differently well, each kind names its parts. */
function Certainty({ law, cites, ui }: StageView['laws'][number] & { readonly ui: UiStrings }) {
  const kinds = new Map<string, string[]>()
  for (const cite of cites) {
    const { confidence, asOf } = certaintyOf(law, cite.unit)
    const sentence = fill(ui[`law.${confidence}`], { date: asOf })
    kinds.set(sentence, [...(kinds.get(sentence) ?? []), citeLabel({ ...law, cite: '' }, cite.unit).replace(/^\./, '')])
  }
  return [...kinds].map(([sentence, units]) => {
    const parts = units.filter((unit) => unit !== '')
    return (
      <span key={sentence} className="block text-muted">
        {kinds.size > 1 && parts.length > 0 && `${parts.join(', ')}: `}
        {sentence}
      </span>
    )
  })
}

/** Sources that are not laws, each with the date it shows and, on the list of allowed domains, its address. */
export function SourceList({ sources, ui }: { sources: readonly Source[]; ui: UiStrings }) {
  return (
    <ul className="laws">
      {sources.map((source) => (
        <li key={source.id} id={sourceAnchor(source.id)}>
          {sourceLine(source, ui)}
        </li>
      ))}
    </ul>
  )
}
