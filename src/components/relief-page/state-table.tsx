import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { fill } from '#src/domain/fill.ts'
import type { ScoredState } from '#src/domain/relief-view.ts'
import type { Guide } from '#src/schema/guide.ts'

type StateTableProps = { readonly guide: Guide; readonly states: readonly ScoredState[] }

/** The states that have a score, beside each other: a column for each, so the table may be wider than the page. */
export function StateTable({ guide: { ui }, states }: StateTableProps) {
  const categories = states[0]?.score.categories ?? []
  const ranked = states.filter(({ rank }) => rank !== undefined).length
  const rows = [
    ...categories.map(({ category, most }, place) => ({
      name: category.name,
      cells: states.map(({ score }) => fill(ui['relief.of'], { points: score.categories[place]?.points ?? 0, most })),
    })),
    {
      name: ui['relief.total'],
      cells: states.map(({ score }) => fill(ui['relief.of'], { points: score.total, most: score.most })),
    },
    {
      name: ui['relief.rank'],
      cells: states.map(({ rank }) =>
        rank === undefined ? ui['relief.unranked'] : fill(ui['relief.ranked'], { rank, count: ranked }),
      ),
    },
    { name: ui['relief.law-of'], cells: states.map(({ state }) => state.asOf) },
  ]
  return (
    <section className="part">
      <LinkedHeading level={2} id="states">
        {ui['relief.states']}
      </LinkedHeading>
      <div className="side-by-side" role="region" aria-labelledby="states" tabIndex={0}>
        <table className="points">
          <thead>
            <tr>
              <th scope="col">{ui['relief.category']}</th>
              {states.map(({ state }) => (
                <th key={state.id} scope="col">
                  {state.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, place) => (
                  <td key={states[place]?.state.id}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
