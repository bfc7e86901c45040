import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { PointsBar } from '#src/components/relief-page/points-bar.tsx'
import { StatementList } from '#src/components/statement/statement-list.tsx'
import { fill } from '#src/domain/fill.ts'
import type { CategoryScore } from '#src/domain/relief-score.ts'
import type { ScoredState } from '#src/domain/relief-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type ScorecardProps = { readonly guide: Guide; readonly scored: ScoredState }

/** The score of one state, category by category: numbers with a bar drawn from them. It prints on a page of its own. */
export function Scorecard({ guide, scored: { state, score } }: ScorecardProps) {
  const { ui, reliefPage, reliefRubric } = guide
  const longest = Math.max(...score.categories.map(({ most }) => most))
  return (
    <section className="part scorecard">
      <LinkedHeading level={2} id="score">
        {fill(ui['relief.score'], { state: state.name })}
      </LinkedHeading>
      <StatementList guide={guide} statements={reliefPage.score} />
      <p>
        <b>{fill(ui['relief.points'], { points: score.total, most: score.most })}.</b>{' '}
        {!score.isRanked && reliefRubric.none}
      </p>
      <p>{state.why}</p>
      <table className="points" aria-labelledby="score">
        <thead>
          <tr>
            <th scope="col">{ui['relief.category']}</th>
            <th scope="col">{ui['relief.column-points']}</th>
          </tr>
        </thead>
        <tbody>
          {score.categories.map((row) => (
            <Row key={row.category.id} row={row} longest={longest} ui={ui} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{ui['relief.total']}</th>
            <td>
              {fill(ui['relief.of'], { points: score.total, most: score.most })}
              <PointsBar points={score.total} most={score.most} longest={score.most} />
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="small text-muted">{fill(ui['relief.as-of'], { date: state.asOf })}</p>
      <StatementList guide={guide} statements={reliefPage.caution} />
    </section>
  )
}

type RowProps = { readonly row: CategoryScore; readonly longest: number; readonly ui: UiStrings }

function Row({ row: { category, level, points, most }, longest, ui }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {category.name}
        <span className="small text-muted">{level?.words ?? category.about}</span>
      </th>
      <td>
        {fill(ui['relief.of'], { points, most })}
        <PointsBar points={points} most={most} longest={longest} />
      </td>
    </tr>
  )
}
