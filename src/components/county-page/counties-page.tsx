import { CountyOutlines } from '#src/components/county-page/county-outlines.tsx'
import { Island } from '#src/components/island/island.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import type { CountyMap } from '#src/domain/county-map.ts'
import { countyPath } from '#src/domain/deep-links.ts'
import { sourceLine } from '#src/domain/source-line.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Every county: a field that finds one as one types, the list, which is all that a reader without script needs, a map. */
export function CountiesPage({ guide, map }: { readonly guide: Guide; readonly map: CountyMap }) {
  const { ui, counties, sources } = guide
  return (
    <article>
      <h1>{counties.title}</h1>
      <p className="lead">{counties.lead}</p>
      <Island name="county-finder">
        <label>
          <b>{ui['county.find']}</b>
          <input type="search" className="field" autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </label>
        <output className="found" aria-live="polite" data-count={ui['county.count']} data-none={ui['county.none']} />
      </Island>
      <section className="part">
        <LinkedHeading level={2} id="list">
          {ui['county.list']}
        </LinkedHeading>
        <ul className="counties taps">
          {counties.list.map(({ id, name, seat }) => (
            <li key={id}>
              <a href={countyPath(id)}>{name}</a>
              {seat !== undefined && seat !== name && <small> {seat}</small>}
            </li>
          ))}
        </ul>
      </section>
      <section className="part chrome">
        <LinkedHeading level={2} id="map">
          {ui['county.map']}
        </LinkedHeading>
        <p>{ui['county.map-note']}</p>
        <CountyOutlines map={map} />
      </section>
      <section className="part">
        <LinkedHeading level={2} id="proof">
          {ui['county.proof']}
        </LinkedHeading>
        <p>{ui['county.partly']}</p>
        <ul className="bullets small">
          {sources
            .filter(({ id }) => counties.sources.includes(id))
            .map((source) => (
              <li key={source.id}>{sourceLine(source, ui)}</li>
            ))}
        </ul>
      </section>
    </article>
  )
}
