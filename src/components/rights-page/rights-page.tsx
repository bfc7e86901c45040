import { LinkList } from '#src/components/link-list/link-list.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { Mark } from '#src/components/mark/mark.tsx'
import { LawList } from '#src/components/references/references.tsx'
import { RightItem } from '#src/components/right-item/right-item.tsx'
import { Choices } from '#src/components/rights-page/choices.tsx'
import { CrimeClasses } from '#src/components/rights-page/crime-classes.tsx'
import { StageFilter } from '#src/components/stage-filter/stage-filter.tsx'
import { uniqueCites } from '#src/domain/citations.ts'
import { groupAnchor, lawPath, lettersPath, matrixPath, missedNoticePath, safetyPath } from '#src/domain/deep-links.ts'
import { inGroups, stageNumbers } from '#src/domain/rights-checklist.ts'
import { lawsOf } from '#src/domain/stage-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Right } from '#src/schema/right.ts'

/** The checklist: how the marks work, which crimes are listed, a filter by stage, every right, the laws behind them. */
export function RightsPage({ guide }: { guide: Guide }) {
  const { ui } = guide
  const numbersOf = (right: Right) => stageNumbers(right, guide.stages)
  return (
    <article>
      <h1>{ui['rights.title']}</h1>
      <p className="lead">{ui['rights.intro']}</p>
      <MoreAboutRights guide={guide} />
      <HowMarksWork guide={guide} />
      <StageFilter guide={guide} legend={ui['rights.filter']} />
      <Choices guide={guide} />
      <p className="small text-muted">{ui['rights.tick-note']}</p>
      {inGroups(guide.rights).map(([group, rights]) => (
        <section key={group} className="part" data-stages={[...new Set(rights.flatMap(numbersOf))].join(' ')}>
          <LinkedHeading level={2} id={groupAnchor(group)}>
            {ui[`rights.group-${group}`]}
          </LinkedHeading>
          {rights.map((right) => (
            <RightItem key={right.id} guide={guide} right={right} />
          ))}
        </section>
      ))}
      <section className="part">
        <LinkedHeading level={2} id="law-and-sources">
          {ui['rights.caution']}
        </LinkedHeading>
        <LawList laws={lawsOf(guide.laws, uniqueCites(guide.rights.flatMap((right) => right.units)))} ui={ui} />
      </section>
    </article>
  )
}

/** The other pages about rights: all in a table, who should have told, the words of the law. */
function MoreAboutRights({ guide: { ui, lawPages } }: { guide: Guide }) {
  const links = [
    [lettersPath, ui['nav.letters']],
    [missedNoticePath, ui['rights.see-missed']],
    [matrixPath, ui['rights.see-matrix']],
    ...lawPages.map(({ id }) => [lawPath(id), ui['rights.see-law']] as const),
  ] as const
  return (
    <div className="chrome">
      <LinkList links={links} />
    </div>
  )
}

function HowMarksWork({ guide }: { guide: Guide }) {
  const { ui, site } = guide
  return (
    <section className="part">
      <LinkedHeading level={2} id="marks">
        {ui['rights.marks']}
      </LinkedHeading>
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
      <LinkedHeading level={3} id="listed-crimes">
        {ui['rights.listed']}
      </LinkedHeading>
      <ul className="bullets">
        {site.listedCrimes.map((crime) => (
          <li key={crime}>{crime}</li>
        ))}
      </ul>
      <p>{ui['rights.listed-note']}</p>
      <CrimeClasses crimes={guide.crimes} ui={ui} />
      <p>
        <b>{ui['rights.not-sure']}</b> <a href={safetyPath}>{ui['rights.before-address']}</a>
      </p>
    </section>
  )
}
