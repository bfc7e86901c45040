import { expect, test } from 'vitest'
import { planFor } from '#src/domain/relief-change.ts'
import { idealLaw, leastLaw, reliefScore, withoutLaw } from '#src/domain/relief-score.ts'
import { scoredStates } from '#src/domain/relief-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

/** Every level of the source with its points, typed from it a second time, category by category in its own words. */
const source: readonly (readonly [
  category: string,
  heading: string,
  levels: readonly (readonly [string, number])[],
])[] = [
  [
    'range',
    'Range of Relief',
    [
      ['partial', 4],
      ['vacated', 8],
      ['vacated-on-merits', 10],
    ],
  ],
  [
    'records',
    'Arrests and Adjudication Relief',
    [
      ['convictions', 5],
      ['all-records', 10],
    ],
  ],
  [
    'offenses',
    'Offenses Covered',
    [
      ['prostitution', 5],
      ['some-misdemeanors', 8],
      ['misdemeanors', 12],
      ['nonviolent-felonies', 17],
      ['some-violent-felonies', 23],
      ['all-offenses', 30],
    ],
  ],
  [
    'judge',
    'Level of Judicial Discretion Permitted',
    [
      ['no-choice', 0],
      ['despite-objection', 5],
      ['further-orders', 10],
    ],
  ],
  [
    'link',
    'Nexus to Trafficking',
    [
      ['duress', 2],
      ['direct-result', 4],
      ['while-victim', 6],
      ['proximate-cause', 8],
      ['result', 10],
    ],
  ],
  [
    'time',
    'Time Limitations and Wait Times',
    [
      ['limit-or-wait', 0],
      ['lenient', 4],
      ['no-limit', 8],
    ],
  ],
  [
    'hearing',
    'Hearing Requirement',
    [
      ['always-in-person', 0],
      ['always-other-ways', 1],
      ['opposed-in-person', 2],
      ['opposed-other-ways', 3],
      ['opposed-can-waive', 4],
      ['no-hearing', 5],
    ],
  ],
  [
    'proof',
    'Burden of Proof',
    [
      ['not-said', 0],
      ['clear-and-convincing', 2],
      ['more-likely', 5],
    ],
  ],
  [
    'papers',
    'Official Documentation',
    [
      ['not-presumed', 0],
      ['presumed', 5],
    ],
  ],
  [
    'privacy',
    'Confidentiality',
    [
      ['not-protected', 0],
      ['protected', 5],
    ],
  ],
  [
    'conditions',
    'Additional Restrictive Conditions on Relief',
    [
      ['more', 0],
      ['no-more', 2],
    ],
  ],
]

const { reliefRubric, reliefStates, reliefPage, ...rest } = await loadGuide()
const everyLevel = source.flatMap(([category, heading, levels]) =>
  levels.map(([level, points]) => ({ heading, category, level, points })),
)

test('the rubric has the categories of the source, each with its levels, and no other', () => {
  expect(reliefRubric.categories.map(({ id, levels }) => [id, levels.map((level) => level.id)])).toEqual(
    source.map(([category, , levels]) => [category, levels.map(([level]) => level)]),
  )
})

test.each(everyLevel)('$heading: $category, $level gives $points', ({ category, level, points }) => {
  const least = leastLaw(reliefRubric)
  const law = reliefScore(reliefRubric, { ...least, [category]: level })
  const row = law.categories.find((one) => one.category.id === category)
  expect(row?.points).toBe(points)
  const lowest = everyLevel.find((other) => other.category === category)?.points ?? Number.NaN
  expect(law.total - reliefScore(reliefRubric, least).total).toBe(points - lowest)
  expect(law.isRanked).toBe(true)
})

test('the ideal law has 100 points, and the law that gives least the sum of the lowest levels', () => {
  const lowest = source.map(([, , levels]) => levels[0]?.[1] ?? Number.NaN)
  expect(reliefScore(reliefRubric, idealLaw(reliefRubric))).toMatchObject({ total: 100, most: 100, isRanked: true })
  expect(reliefScore(reliefRubric, leastLaw(reliefRubric)).total).toBe(lowest.reduce((sum, points) => sum + points, 0))
})

test('the guide’s own state has no law for adults: 0 points and no rank', () => {
  const [ours] = scoredStates({ ...rest, reliefRubric, reliefStates, reliefPage })
  expect(ours?.state.name).toBe('Missouri')
  expect(ours?.score).toMatchObject({ total: 0, most: 100, isRanked: false })
  expect(ours?.state.levels).toEqual(withoutLaw(reliefRubric))
  expect(ours?.rank).toBeUndefined()
})

test('the way from no law to each goal begins with a law, and ends at the goal or just beyond', () => {
  for (const goal of reliefPage.goals) {
    const plan = planFor(reliefRubric, withoutLaw(reliefRubric), goal)
    expect(plan.needsLaw).toBe(true)
    expect(plan.total).toBeGreaterThanOrEqual(goal)
  }
  const whole = planFor(reliefRubric, withoutLaw(reliefRubric), 100)
  expect(whole.changes).toHaveLength(source.length)
  expect(whole.changes[0]?.category.id).toBe('offenses')
})
