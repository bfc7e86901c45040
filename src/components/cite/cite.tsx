import { citeLabel } from '#src/domain/citations.ts'
import { lawUnitPath } from '#src/domain/deep-links.ts'
import type { Citation } from '#src/schema/ids.ts'
import type { Law } from '#src/schema/law.ts'

/**
 * The law behind a sentence, as a link to the place on its own page in the guide; else to its official text; else as
 * plain words, when no official address is known.
 * @param laws every law; the citation's own is looked up in it (the loader has checked that it is there)
 */
export function Cite({ cite, laws }: { cite: Citation; laws: readonly Law[] }) {
  const law = laws.find((entry) => entry.id === cite.law)
  if (law === undefined) return null
  const label = citeLabel(law, cite.unit)
  if (law.page !== undefined) {
    return (
      <a className="cite" href={lawUnitPath(law.page, cite.unit)}>
        {label}
      </a>
    )
  }
  if (law.url === undefined) return <span className="cite">{label}</span>
  return (
    <a className="cite" href={law.url} rel="noreferrer">
      {label}
    </a>
  )
}

/** Several citations in a row, separated by commas. */
export function CiteList({ cites, laws }: { cites: readonly Citation[]; laws: readonly Law[] }) {
  return cites.map((cite, place) => (
    <span key={`${cite.law}#${cite.unit ?? ''}`}>
      {place > 0 && ', '}
      <Cite cite={cite} laws={laws} />
    </span>
  ))
}
