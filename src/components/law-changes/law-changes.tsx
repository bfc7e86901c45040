import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { UnitDiff } from '#src/components/law-changes/unit-diff.tsx'
import { Unseen } from '#src/components/law-page/unseen.tsx'
import { citeLabel } from '#src/domain/citations.ts'
import { lawPath, lawUnitPath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { lawOfPage, unitChanges } from '#src/domain/law-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Law } from '#src/schema/law.ts'
import type { LawPage } from '#src/schema/law-page.ts'

type LawChangesProps = { readonly guide: Guide; readonly page: LawPage }

/** What changed between two texts of a law: what it means, what nobody here has seen, then every part word by word. */
export function LawChanges({ guide, page }: LawChangesProps) {
  const { ui, statutes } = guide
  const law = lawOfPage(guide.laws, page)
  if (law === undefined) return null
  const nameOf = (id: string) => statutes.find((statute) => statute.id === id)?.name ?? id
  return (
    <article>
      <h1>{page.changes.title}</h1>
      <p className="legal-name text-muted">
        {law.cite}. {fill(ui['change.texts'], { older: nameOf(page.older), current: nameOf(page.current) })}
      </p>
      <p className="lead">{page.changes.lead}</p>
      <p>
        <a className="tap" href={lawPath(page.id)}>
          {ui['unit.see-law']}
        </a>
      </p>
      <section className="part">
        <LinkedHeading level={2} id="meaning">
          {ui['change.meaning']}
        </LinkedHeading>
        <ul className="bullets">
          {page.changes.meaning.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section className="part">
        <LinkedHeading level={2} id="unconfirmed">
          {ui['change.unconfirmed']}
        </LinkedHeading>
        {page.changes.unconfirmed.map((said) => (
          <Unseen key={said.words} said={said} sources={guide.sources} />
        ))}
      </section>
      <Compared guide={guide} page={page} law={law} />
    </article>
  )
}

/** Every part word by word: those with other words, then the list of those with the same. */
function Compared({ guide, page, law }: LawChangesProps & { readonly law: Law }) {
  const { ui } = guide
  const changes = unitChanges(guide, page)
  return (
    <>
      <section className="part">
        <LinkedHeading level={2} id="changed">
          {ui['change.changed']}
        </LinkedHeading>
        <p className="small text-muted">
          {fill(ui['change.key'], { removed: `[${ui['change.removed']} …]`, added: `[${ui['change.added']} …]` })}
        </p>
        {changes
          .filter(({ kind }) => kind !== 'same')
          .map((change) => (
            <UnitDiff key={change.unit} change={change} law={law} page={page.id} ui={ui} />
          ))}
      </section>
      <section className="part">
        <LinkedHeading level={2} id="same">
          {ui['change.same']}
        </LinkedHeading>
        <p>
          {changes
            .filter(({ kind }) => kind === 'same')
            .map(({ unit }, place) => (
              <span key={unit}>
                {place > 0 && ', '}
                <a href={lawUnitPath(page.id, unit)}>{citeLabel({ ...law, cite: '' }, unit).replace(/^\./, '')}</a>
              </span>
            ))}
        </p>
      </section>
    </>
  )
}
