import { AnchorLink } from '#src/components/linked-heading/anchor-link.tsx'
import { citeLabel } from '#src/domain/citations.ts'
import { lawUnitPath } from '#src/domain/deep-links.ts'
import type { DiffPart, UnitChange } from '#src/domain/law-view.ts'
import type { Law } from '#src/schema/law.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type UnitDiffProps = {
  readonly change: UnitChange
  readonly law: Law
  /** The address of the law's page; its older text may have parts that are not on it. */
  readonly page: string
  readonly ui: UiStrings
}

/** One part of a law before and after. What went and what came is said in words, and shown by lines and colour too. */
export function UnitDiff({ change: { unit, kind, parts }, law, page, ui }: UnitDiffProps) {
  const label = /^\d/.test(unit) ? citeLabel(law, unit) : `${law.cite}, ${unit.replaceAll('-', ' ')}`
  return (
    <section>
      <h3 id={unit}>{kind === 'removed' ? label : <a href={lawUnitPath(page, unit)}>{label}</a>}</h3>
      <AnchorLink id={unit} />
      {kind === 'removed' && <p>{ui['change.only-older']}</p>}
      {kind === 'added' && <p>{ui['change.only-newer']}</p>}
      <blockquote className="law-text">
        {parts.map((part, place) => (
          // The pieces of one comparison never move.
          <Piece key={place} part={kind === 'changed' ? part : { ...part, kind: 'same' }} ui={ui} />
        ))}
      </blockquote>
    </section>
  )
}

function Piece({ part: { kind, text }, ui }: { readonly part: DiffPart; readonly ui: UiStrings }) {
  if (kind === 'same') return `${text} `
  const Change = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Change>
        <b>[{ui[`change.${kind}`]}</b> {text}
        <b>]</b>
      </Change>{' '}
    </>
  )
}
