import { Mark } from '#src/components/mark/mark.tsx'
import { LawList } from '#src/components/references/references.tsx'
import { RightItem } from '#src/components/right-item/right-item.tsx'
import { StageFilter } from '#src/components/rights-page/stage-filter.tsx'
import { uniqueCites } from '#src/domain/citations.ts'
import { safetyPath } from '#src/domain/deep-links.ts'
import { inGroups } from '#src/domain/rights-checklist.ts'
import { lawsOf } from '#src/domain/stage-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Right } from '#src/schema/right.ts'

/** The checklist: how the marks work, which crimes are listed, a filter by stage, every right, the laws behind them. */
export function RightsPage({ guide }: { guide: Guide }) {
  const { ui } = guide
  const numbersOf = (right: Right) =>
    guide.stages.flatMap((stage, place) => (right.stages.includes(stage.id) ? [place + 1] : []))
  return (
    <article>
      <h1>{ui['rights.title']}</h1>
      <p className="lead">{ui['rights.intro']}</p>
      <HowMarksWork guide={guide} />
      <StageFilter guide={guide} />
      <p className="small text-muted">{ui['rights.tick-note']}</p>
      {inGroups(guide.rights).map(([group, rights]) => (
        <section
          key={group}
          className="part"
          aria-labelledby={`group-${group}`}
          data-stages={[...new Set(rights.flatMap(numbersOf))].join(' ')}
        >
          <h2 id={`group-${group}`}>{ui[`rights.group-${group}`]}</h2>
          {rights.map((right) => (
            <RightItem key={right.id} guide={guide} right={right} stageNumbers={numbersOf(right)} />
          ))}
        </section>
      ))}
      <section className="part" aria-labelledby="law-and-sources">
        <h2 id="law-and-sources">{ui['rights.caution']}</h2>
        <LawList laws={lawsOf(guide.laws, uniqueCites(guide.rights.flatMap((right) => right.units)))} ui={ui} />
      </section>
    </article>
  )
}

function HowMarksWork({ guide }: { guide: Guide }) {
  const { ui, site } = guide
  return (
    <section className="part" aria-labelledby="marks">
      <h2 id="marks">{ui['rights.marks']}</h2>
      <p>
        <Mark mark="automatic" ui={ui} />
        <br />
        {ui['rights.mark-automatic']}
      </p>
      <p>
        <Mark mark="written" ui={ui} />
        <br />
        {ui['rights.mark-written']}
      </p>
      <h3 id="listed-crimes">{ui['rights.listed']}</h3>
      <ul className="bullets">
        {site.listedCrimes.map((crime) => (
          <li key={crime}>{crime}</li>
        ))}
      </ul>
      <p>{ui['rights.listed-note']}</p>
      <p>
        <b>{ui['rights.not-sure']}</b> <a href={safetyPath}>{ui['rights.before-address']}</a>
      </p>
    </section>
  )
}
