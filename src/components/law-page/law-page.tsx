import { LawUnit } from '#src/components/law-page/law-unit.tsx'
import { Unseen } from '#src/components/law-page/unseen.tsx'
import { citeLabel } from '#src/domain/citations.ts'
import { hereHref, lawChangesPath } from '#src/domain/deep-links.ts'
import { lawOfPage, unitViews } from '#src/domain/law-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { LawPage as LawPageRecord } from '#src/schema/law-page.ts'

type LawPageProps = { readonly guide: Guide; readonly page: LawPageRecord }

/** A law word for word, part by part, each with plain words, how sure its text is, and the rights that rest on it. */
export function LawPage({ guide, page }: LawPageProps) {
  const { ui } = guide
  const law = lawOfPage(guide.laws, page)
  if (law === undefined) return null
  const units = unitViews(guide, page)
  return (
    <article>
      <h1>{page.title}</h1>
      <p className="legal-name text-muted">
        {law.cite}: {law.name}
      </p>
      <p className="lead measure">{page.lead}</p>
      <div className="note measure">
        <Unseen said={page.banner} sources={guide.sources} />
        {law.url !== undefined && (
          <p>
            <a className="tap" href={law.url} rel="noreferrer">
              {ui['law.official-link']}
            </a>
          </p>
        )}
      </div>
      <p>
        <a className="tap" href={lawChangesPath(page.id)}>
          {ui['unit.see-changes']}
        </a>
      </p>
      <details className="on-this-page chrome">
        <summary>{ui['unit.contents']}</summary>
        <ul>
          {units.map(({ unit, rights }) => (
            <li key={unit}>
              <a href={hereHref(unit)}>{citeLabel({ ...law, cite: '' }, unit).replace(/^\./, '')}</a>{' '}
              {rights.length === 1 && rights[0]?.title}
            </li>
          ))}
        </ul>
      </details>
      {units.map((view) => (
        <LawUnit key={view.unit} view={view} law={law} guide={guide} />
      ))}
    </article>
  )
}
