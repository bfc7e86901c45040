import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeId } from '#src/domain/journey-graph.ts'
import { layoutJourney } from '#src/domain/journey-layout.ts'
import { fonts, type Box, type Font, type Picture, type Point, type TextLine } from '#src/domain/journey-picture.ts'
import { titleFont } from '#src/domain/journey-stack.ts'
import { textWidth } from '#src/domain/journey-text.ts'
import type { Journey } from '#src/schema/journey.ts'

const kinds = ['start', 'stage', 'between', 'outcome'] as const
const key = { stage: 'A stage', end: 'The case can end here', on: 'The case goes on from here' }
const words = (most: number) =>
  fc.array(fc.stringMatching(/^[A-Za-z]{2,12}$/), { minLength: 1, maxLength: most }).map((list) => list.join(' '))

const placeShape = fc.record({
  kind: fc.constantFrom(...kinds),
  lane: fc.nat(3),
  name: words(5),
  isSpring: fc.boolean(),
})

/** Small journeys of every shape: loops, ways back, ways over several lanes, empty lanes. */
const journeys = fc
  .record({
    lanes: fc.array(words(4), { minLength: 1, maxLength: 4 }),
    places: fc.array(placeShape, { minLength: 2, maxLength: 10 }),
    ways: fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 18, selector: String }),
    short: words(4),
  })
  .map(({ lanes, places, ways, short }): Journey => {
    const idAt = (index: number) => `p${index % places.length}`
    const pairs = new Map(ways.map(([from, to]) => [`${idAt(from)} ${idAt(to)}`, { from: idAt(from), to: idAt(to) }]))
    return {
      caution: 'A help, not a forecast.',
      lanes: lanes.map((name, index) => ({ id: `lane-${index}`, name })),
      places: places.map(({ kind, lane, name, isSpring }, index) => ({
        id: `p${index}`,
        kind,
        lane: `lane-${lane % lanes.length}`,
        name,
        ...(isSpring && kind !== 'outcome' ? { anytime: 'Can begin at any time' } : {}),
      })),
      edges: [...pairs.values()].map((pair) => ({ ...pair, short, label: short })),
    }
  })

const pictures = journeys.map((journey) => ({ journey, picture: draw(journey) }))

function draw(journey: Journey): Picture {
  return layoutJourney(journey, { names: new Map(journey.places.map((place) => [place.id, place.name ?? ''])), key })
}

test('every edge is drawn exactly once and ends at its box or at a pool', () => {
  fc.assert(
    fc.property(pictures, ({ journey, picture }) => {
      expect(picture.edges.map((edge) => edge.id)).toEqual(journey.edges.map(edgeId))
      for (const edge of picture.edges) {
        const box = picture.places.find((place) => edge.id.endsWith(`--${place.id}`))?.box
        const end = edge.points.at(-1)
        const isAtBox = end !== undefined && box !== undefined && isOnRim(end, box)
        expect(isAtBox || edge.pool !== undefined).toBe(true)
      }
    }),
  )
})

test('boxes never overlap, and a finger can hit each of them', () => {
  fc.assert(
    fc.property(pictures, ({ picture }) => {
      const boxes = picture.places.map((place) => place.box)
      expect(boxes.every((box) => box.height >= 44 && box.width >= 44)).toBe(true)
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
      }
    }),
  )
})

test('all words and lines stand inside the picture', () => {
  fc.assert(
    fc.property(pictures, ({ picture }) => {
      const canvas = { x: 0, y: 0, width: picture.width, height: picture.height }
      for (const box of wordBoxes(picture)) expect(isInside(box, canvas)).toBe(true)
      for (const point of picture.edges.flatMap((edge) => edge.points)) {
        expect(isInside({ ...point, width: 0, height: 0 }, canvas)).toBe(true)
      }
    }),
  )
})

test('no line runs through a box, and no words stand on other words', () => {
  fc.assert(
    fc.property(pictures, ({ picture }) => {
      const boxes = picture.places.map((place) => place.box)
      for (const stretch of picture.edges.flatMap((edge) => stretchBoxes(edge.points))) {
        expect(boxes.some((box) => overlap(stretch, box))).toBe(false)
      }
      const texts = wordBoxes(picture)
      for (const [index, text] of texts.entries()) {
        expect(texts.slice(index + 1).some((other) => overlap(text, other))).toBe(false)
      }
    }),
  )
})

test('no line runs through words', () => {
  fc.assert(
    fc.property(pictures, ({ picture }) => {
      const texts = wordBoxes(picture)
      for (const stretch of picture.edges.flatMap((edge) => stretchBoxes(edge.points))) {
        expect(texts.some((text) => overlap(stretch, text))).toBe(false)
      }
    }),
  )
})

test('where two lines cross, the one that runs across pauses', () => {
  fc.assert(
    fc.property(pictures, ({ picture }) => {
      for (const edge of picture.edges) {
        for (const other of picture.edges.filter((entry) => entry.id !== edge.id)) {
          for (const crossing of crossings(edge.points, other.points)) expect(edge.gaps).toContainEqual(crossing)
        }
      }
    }),
  )
})

test('two lines run up or down side by side, not over each other, unless they share an end', () => {
  fc.assert(
    fc.property(pictures, ({ journey, picture }) => {
      const ends = new Map(journey.edges.map((edge) => [edgeId(edge), edge]))
      for (const [index, edge] of picture.edges.entries()) {
        const strangers = picture.edges.slice(index + 1).filter((other) => {
          const [a, b] = [ends.get(edge.id), ends.get(other.id)]
          return a?.from !== b?.from && a?.to !== b?.to
        })
        for (const other of strangers) expect(overlaps(edge.points, other.points)).toEqual([])
      }
    }),
  )
})

function overlaps(line: readonly Point[], other: readonly Point[]): readonly Box[] {
  const upright = (points: readonly Point[]) => stretchBoxes(points).filter((stretch) => stretch.width === 1)
  return upright(line).filter((a) => upright(other).some((b) => overlap(a, b)))
}

function wordBoxes(picture: Picture): readonly Box[] {
  const boxOf = (font: Font) => (line: TextLine) => ({
    x: line.x,
    y: line.y - font.size * 0.75,
    width: textWidth(line.text, font),
    height: font.size * 0.95,
  })
  return [
    ...picture.lanes.flatMap((lane) => lane.lines.map(boxOf(fonts.lane))),
    ...picture.places.flatMap((place) => place.lines.map(boxOf(titleFont(place)))),
    ...picture.places.flatMap((place) => place.spring?.lines ?? []).map(boxOf(fonts.words)),
    ...picture.edges.flatMap((edge) => [...edge.label, ...edge.name]).map(boxOf(fonts.words)),
    ...picture.key.flatMap((entry) => entry.lines).map(boxOf(fonts.words)),
  ]
}

function pairs(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).flatMap((b, index) => {
    const a = points[index]
    return a === undefined ? [] : [[a, b] as const]
  })
}

/** The stretches of a line as boxes one unit thick, without their ends, which may touch a rim. */
function stretchBoxes(points: readonly Point[]): readonly Box[] {
  return pairs(points).map(([a, b]) => ({
    x: Math.min(a.x, b.x) + (a.x === b.x ? -0.5 : 1),
    y: Math.min(a.y, b.y) + (a.y === b.y ? -0.5 : 1),
    width: Math.max(1, Math.abs(a.x - b.x) - 2),
    height: Math.max(1, Math.abs(a.y - b.y) - 2),
  }))
}

function crossings(line: readonly Point[], other: readonly Point[]): readonly Point[] {
  const isBetween = (value: number, a: number, b: number) => value > Math.min(a, b) && value < Math.max(a, b)
  return pairs(line).flatMap(([a, b]) =>
    pairs(other)
      .filter(([c, d]) => a.y === b.y && c.x === d.x && isBetween(c.x, a.x, b.x) && isBetween(a.y, c.y, d.y))
      .map(([c]) => ({ x: c.x, y: a.y })),
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function isOnRim(point: Point, box: Box): boolean {
  const isOnSide = point.x === box.x || point.x === box.x + box.width
  return (isOnSide && point.y > box.y && point.y < box.y + box.height) || (point.y === box.y && point.x > box.x)
}
