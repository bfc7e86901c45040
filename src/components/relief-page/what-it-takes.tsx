import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { fill } from '#src/domain/fill.ts'
import { planFor } from '#src/domain/relief-change.ts'
import { leastLaw, reliefScore, type ReliefLevels } from '#src/domain/relief-score.ts'
import type { Guide } from '#src/schema/guide.ts'

type WhatItTakesProps = { readonly guide: Guide; readonly levels: ReliefLevels }

/** For some totals the fewest changes of the state's law that reach them. */
export function WhatItTakes({ guide: { ui, reliefPage, reliefRubric }, levels }: WhatItTakesProps) {
  const { total, isRanked } = reliefScore(reliefRubric, levels)
  const plans = reliefPage.goals.filter((goal) => goal > total).map((goal) => planFor(reliefRubric, levels, goal))
  if (plans.length === 0) return null
  const least = reliefScore(reliefRubric, leastLaw(reliefRubric)).total
  return (
    <section className="part">
      <LinkedHeading level={2} id="goals">
        {ui['relief.takes']}
      </LinkedHeading>
      {!isRanked && <p>{fill(ui['relief.needs-law'], { points: least })}</p>}
      {plans.map(({ goal, changes }) => (
        <div key={goal}>
          <h3>{fill(ui['relief.goal'], { goal })}</h3>
          <ul className="bullets">
            {changes.map(({ category, level, gain }) => (
              <li key={category.id}>
                {fill(ui['relief.change'], { category: category.name, level: level.words, gain })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
