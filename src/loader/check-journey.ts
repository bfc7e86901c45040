import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import type { Journey } from '#src/schema/journey.ts'

/** The style sheets have a colour and a column for three lanes, and the picture has room for no more. */
const mostLanes = 3

/** The style sheets light the open stage, and filter the rights by stage, for nine stages. */
const mostStages = 9

type Add = (path: ValuePath, message: string, fix: string) => void

/** A problem for everything in the graph that cannot be drawn, read or reached. Empty while its file is broken. */
export function checkJourney({ journey: entry, stages }: ContentTree): readonly ContentProblem[] {
  const journey = entry.value
  if (journey === undefined) return []
  const problems: ContentProblem[] = []
  const add: Add = (path, message, fix) =>
    problems.push({ file: entry.file, ...entry.at(path), rule: 'journey', message, fix })
  checkLimits(journey, add)
  checkPlaces(journey, add)
  checkStages(
    journey,
    stages.map(({ id }) => id),
    add,
  )
  checkEdges(journey, add)
  checkWays(journey, add)
  return problems
}

function checkLimits({ lanes, places }: Journey, add: Add): void {
  const stages = places.filter(({ kind }) => kind === 'stage').length
  if (lanes.length > mostLanes) {
    const message = `There are ${String(lanes.length)} lanes, and the picture has room for ${String(mostLanes)}.`
    add(['lanes', mostLanes], message, 'Put two of them together.')
  }
  if (stages > mostStages) {
    const message = `There are ${String(stages)} stages, and the guide can show ${String(mostStages)}.`
    add(['places'], message, 'Put two of them together, or make one a place of the kind "between".')
  }
}

function checkPlaces({ lanes, places }: Journey, add: Add): void {
  const laneIds = lanes.map(({ id }) => id)
  places.forEach((place, index) => {
    const at: ValuePath = ['places', index]
    if (!laneIds.includes(place.lane)) {
      add(
        [...at, 'lane'],
        `There is no lane "${place.lane}".`,
        didYouMean(place.lane, laneIds, `The lanes are: ${laneIds.join(', ')}.`),
      )
    }
    if (place.kind !== 'stage' && place.name === undefined) {
      add(at, `The place "${place.id}" has no name.`, 'Add "name": only a stage takes it from its page.')
    }
    for (const field of ['name', 'about'] as const) {
      if (place.kind !== 'stage' || place[field] === undefined) continue
      add([...at, field], `A stage has no "${field}" here.`, 'Take it away: it comes from the page of the stage.')
    }
  })
  // A lane seems empty while a place misspells it.
  if (places.some((place) => !laneIds.includes(place.lane))) return
  lanes.forEach((lane, index) => {
    if (places.some((place) => place.lane === lane.id)) return
    add(['lanes', index], `Nothing stands in the lane "${lane.id}".`, 'Put a place in it, or take it away.')
  })
}

function checkStages({ places }: Journey, files: readonly string[], add: Add): void {
  const inPicture = places.filter(({ kind }) => kind === 'stage').map(({ id }) => id)
  places.forEach(({ kind, id }, index) => {
    if (kind !== 'stage' || files.includes(id)) return
    add(
      ['places', index, 'id'],
      `The stage "${id}" has no page.`,
      didYouMean(id, files, `Write stages/${id}.mdx, or choose another kind.`),
    )
  })
  for (const id of files.filter((file) => !inPicture.includes(file))) {
    add(
      ['places'],
      `The page stages/${id}.mdx is not in the journey.`,
      `Add a place { id: ${id}, kind: stage, lane: … }.`,
    )
  }
}

function checkEdges({ places, edges }: Journey, add: Add): void {
  const ids = places.map(({ id }) => id)
  edges.forEach(({ from, to, short, label }, index) => {
    const numbers = (text: string): readonly string[] => text.match(/\d+/g) ?? []
    for (const number of numbers(short).filter((one) => !numbers(label).includes(one))) {
      const message = `"${short}" on the picture names ${number}, and the full label does not.`
      add(['edges', index, 'short'], message, 'Write the same number in both, the one that the law behind it gives.')
    }
    for (const [end, id] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (ids.includes(id)) continue
      add(
        ['edges', index, end],
        `There is no place "${id}".`,
        didYouMean(id, ids, 'Correct it, or add it to "places".'),
      )
    }
    if (edges.findIndex((other) => other.from === from && other.to === to) < index) {
      add(['edges', index], `A second edge leads from "${from}" to "${to}".`, 'Say both in one label.')
    }
  })
}

function checkWays({ places, edges }: Journey, add: Add): void {
  // A way seems missing while an edge misspells one of its ends.
  const ids = places.map(({ id }) => id)
  if (edges.some(({ from, to }) => !ids.includes(from) || !ids.includes(to))) return
  const reached = reachable(
    places.filter(({ kind, anytime }) => kind === 'start' || anytime !== undefined).map(({ id }) => id),
    edges,
  )
  if (!places.some(({ kind }) => kind === 'start'))
    add(['places'], 'Nothing says where a case begins.', 'Add a place of the kind "start".')
  places.forEach(({ id, kind }, index) => {
    const at: ValuePath = ['places', index, 'id']
    if (!reached.has(id))
      add(at, `No way leads to "${id}".`, 'Add an edge to it, or "anytime" if it can begin without one.')
    if (kind !== 'outcome' && !edges.some(({ from, to }) => from === id && to !== id)) {
      add(at, `No way leads on from "${id}".`, 'Add an edge from it, or make it an outcome.')
    }
  })
}

function reachable(starts: readonly string[], edges: Journey['edges']): ReadonlySet<string> {
  const reached = new Set(starts)
  // A set that grows while it is walked visits what was added too.
  for (const id of reached) for (const edge of edges) if (edge.from === id) reached.add(edge.to)
  return reached
}
