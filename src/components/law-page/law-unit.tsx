import { Fact } from '#src/components/fact/fact.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { citeLabel } from '#src/domain/citations.ts'
import { rightPath, stagePath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import type { UnitView } from '#src/domain/law-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Law } from '#src/schema/law.ts'

type LawUnitProps = { readonly view: UnitView; readonly law: Law; readonly guide: Pick<Guide, 'ui' | 'stages'> }

/** One part of a law: how it is cited, our plain words, its own words, how sure they are, what rests on it. */
export function LawUnit({ view, law, guide: { ui, stages } }: LawUnitProps) {
  const { unit, plain, text, certainty, rights } = view
  return (
    <section className="part">
      <LinkedHeading level={unit.split('-').length > 2 ? 3 : 2} id={unit}>
        {citeLabel(law, unit)}
      </LinkedHeading>
      <div className="beside">
        <div>
          <p className="small text-muted">{ui['unit.plain']}</p>
          <p>{plain}</p>
        </div>
        <div>
          <p className="small text-muted">{ui['unit.text']}</p>
          <blockquote className="law-text">{text}</blockquote>
        </div>
      </div>
      <p className="small text-muted">
        {fill(ui[`law.${certainty.confidence}`], { date: certainty.asOf })} {view.later}
      </p>
      {rights.length > 0 && (
        <dl className="facts small">
          <Fact label={ui['unit.rights']}>
            <Links entries={rights.map(({ id, title }) => [rightPath(id), title])} />
          </Fact>
          <Fact label={ui['unit.stages']}>
            {view.stages.length === stages.length ? (
              ui['matrix.stages-all']
            ) : (
              <Links entries={view.stages.map(({ id, title }) => [stagePath(id), title])} />
            )}
          </Fact>
        </dl>
      )}
    </section>
  )
}

function Links({ entries }: { readonly entries: readonly (readonly [href: string, words: string])[] }) {
  return entries.map(([href, words]) => (
    <span key={href} className="block">
      <a href={href}>{words}</a>
    </span>
  ))
}
