import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkJourney } from '#src/loader/check-journey.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import { readContent } from '#src/loader/read-content.ts'
import type { Journey } from '#src/schema/journey.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

/** The lines that tell of too much, for the invented journey after some change to it. */
async function limitsPassed(change: (journey: Journey) => Journey): Promise<readonly string[]> {
  const root = await writeInventedState()
  const tree = await readContent(root)
  await removeContent(root)
  const { value } = tree.journey
  if (value === undefined) throw new Error('The invented journey is broken.')
  const lines = checkJourney({ ...tree, journey: { ...tree.journey, value: change(value) } }).map(formatProblem)
  return lines.filter((line) => line.includes('There are '))
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `no-${String(index + 1)}`)
const withLanes = (count: number) => (journey: Journey) => ({
  ...journey,
  lanes: numbered(count).map((id) => ({ id, name: id })),
})
const withStages = (count: number) => (journey: Journey) => ({
  ...journey,
  places: numbered(count).map((id) => ({ id, kind: 'stage' as const, lane: 'courts' })),
})

test('three lanes and nine stages are the most', async () => {
  expect(await limitsPassed(withLanes(3))).toEqual([])
  expect(await limitsPassed(withStages(9))).toEqual([])
  expect(await limitsPassed(withLanes(4))).toEqual([
    'content/journey.yml:2:1  journey  There are 4 lanes, and the picture has room for 3. Put two of them together.',
  ])
  expect(await limitsPassed(withStages(10))).toEqual([
    'content/journey.yml:7:1  journey  There are 10 stages, and the guide can show 9. Put two of them together, or make one a place of the kind "between".',
  ])
})

test('the style sheets serve as many lanes and stages as the check lets pass', async () => {
  const styles = (
    await Promise.all(['diagram', 'globals', 'law'].map((name) => readFile(`src/app/${name}.css`, 'utf8')))
  ).join()
  const highest = (pattern: RegExp) => Math.max(...Array.from(styles.matchAll(pattern), ([, number]) => Number(number)))
  expect([/\[data-lane='(\d+)'\]/g, /--lane-(\d+):/g, /\[data-lanes='(\d+)'\]/g].map(highest)).toEqual([3, 3, 3])
  expect([/\.s(\d+)\b/g, /#filter-(\d+):/g, /data-stages~='(\d+)'/g].map(highest)).toEqual([9, 9, 9])
})
