import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import { noLaw } from '#src/domain/no-law.ts'
import type { ReliefCategory, ReliefRubric } from '#src/schema/relief-rubric.ts'
import type { ReliefStateRecord } from '#src/schema/relief-state.ts'

const rule = 'relief'

/** What the most points of all categories add up to. */
const ideal = 100

/** A problem for every level or sum that cannot be the source's, and for every state that is not scored by the rubric. */
export function checkRelief(tree: ContentTree): readonly ContentProblem[] {
  const { reliefRubric, reliefStates, reliefPage } = tree
  const rubric = reliefRubric.value
  if (rubric === undefined) return []
  const goals = reliefPage.value?.goals ?? []
  const goalProblems = goals.flatMap((goal, place): readonly ContentProblem[] => {
    if (goal <= sumOfMost(rubric)) return []
    const message = `No law can reach ${String(goal)} points.`
    const fix = `Name a total of ${String(sumOfMost(rubric))} at most.`
    return [{ file: reliefPage.file, ...reliefPage.at(['goals', place]), rule, message, fix }]
  })
  return [
    ...rubric.categories.flatMap((category, place) => checkCategory(reliefRubric, category, place)),
    ...checkSum(reliefRubric, rubric),
    ...reliefStates.flatMap((state) => checkState(state, rubric)),
    ...goalProblems,
    ...checkOwnState(tree),
  ]
}

/** The page says of one state that it is the reader's own: that which the guide serves. */
function checkOwnState({ site, reliefPage, reliefStates }: ContentTree): readonly ContentProblem[] {
  const own = reliefStates.find(({ id }) => id === reliefPage.value?.state)
  const name = site.value?.jurisdiction
  if (own?.value === undefined || name === undefined || own.value.name === name) return []
  const message = `The page on records speaks of "${own.value.name}", and the guide serves "${name}".`
  const fix = 'Correct the name, or the "state" of record-relief/page.yml.'
  return [{ file: own.file, ...own.at(['name']), rule, message, fix }]
}

function checkCategory(entry: Entry<unknown>, { levels }: ReliefCategory, place: number): readonly ContentProblem[] {
  return levels.flatMap(({ id, points }, index): readonly ContentProblem[] => {
    const at = (key: string) => ({ file: entry.file, ...entry.at(['categories', place, 'levels', index, key]), rule })
    const before = levels.slice(0, index)
    const fix = 'Give it another id.'
    if (id === noLaw) return [{ ...at('id'), message: `The id "${noLaw}" stands for no law at all.`, fix }]
    if (before.some((level) => level.id === id))
      return [{ ...at('id'), message: `The level "${id}" stands twice.`, fix }]
    const last = before.at(-1)
    if (last === undefined || last.points < points) return []
    const message = `"${id}" has ${String(points)} points, and "${last.id}" before it ${String(last.points)}.`
    return [{ ...at('points'), message, fix: 'Correct the points, or put the level with fewer points first.' }]
  })
}

function sumOfMost({ categories }: ReliefRubric): number {
  return categories.reduce((sum, { levels }) => sum + Math.max(...levels.map(({ points }) => points)), 0)
}

function checkSum(entry: Entry<unknown>, rubric: ReliefRubric): readonly ContentProblem[] {
  const sum = sumOfMost(rubric)
  if (sum === ideal) return []
  const message = `The most points of all categories add up to ${String(sum)}, not to ${String(ideal)}.`
  const fix = 'Compare the points with the source.'
  return [{ file: entry.file, ...entry.at(['categories']), rule, message, fix }]
}

/** A state has one level in each category; a law has one in all of them, and no law in none. */
function checkState(entry: Entry<ReliefStateRecord>, { categories }: ReliefRubric): readonly ContentProblem[] {
  const levels = entry.value?.levels
  if (levels === undefined) return []
  const ids = categories.map(({ id }) => id)
  const at = (...path: readonly string[]) => ({ file: entry.file, ...entry.at(['levels', ...path]), rule })
  const missing = ids
    .filter((id) => levels[id] === undefined)
    .map((id) => ({ ...at(), message: `The category "${id}" is missing.`, fix: 'Add its level.' }))
  const written = Object.entries(levels).flatMap(([id, level]): readonly ContentProblem[] => {
    const category = categories.find((one) => one.id === id)
    if (category === undefined) {
      const fix = didYouMean(id, ids, 'Take it away, or add the category to rubric.yml.')
      return [{ ...at(id), message: `The rubric has no category "${id}".`, fix }]
    }
    const known = [noLaw, ...category.levels.map((one) => one.id)]
    if (known.includes(level)) return []
    const fix = didYouMean(level, known, `Name one of: ${known.join(', ')}.`)
    return [{ ...at(id), message: `The rubric has no level "${level}" in "${id}".`, fix }]
  })
  // A level that is misspelt says nothing yet on whether there is a law.
  return [...missing, ...written, ...(written.length > 0 ? [] : checkWhole(entry, levels))]
}

function checkWhole(entry: Entry<unknown>, levels: ReliefStateRecord['levels']): readonly ContentProblem[] {
  const without = Object.keys(levels).filter((id) => levels[id] === noLaw)
  if (without.length === 0 || without.length === Object.keys(levels).length) return []
  return without.map((id) => ({
    ...{ file: entry.file, ...entry.at(['levels', id]), rule },
    message: `"${id}" says that there is no law, and other categories name levels of one.`,
    fix: `Name a level of the law, or "${noLaw}" in every category.`,
  }))
}
