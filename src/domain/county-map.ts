import { geoPath, geoTransverseMercator } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Boundaries of counties by their federal codes, as the package us-atlas has them. */
export type Boundaries = Topology<{ readonly counties: GeometryCollection }>

/** A map in user units: the outline of each county as the `d` of a path. */
export type CountyMap = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly { readonly id: string; readonly name: string; readonly d: string }[]
}

type Mapped = { readonly id: string; readonly name: string; readonly fips: string }

const width = 800

/**
 * The map of the counties, north up, as large as the width allows. Whole units are fine enough for it.
 * @throws Error naming the counties whose code has no boundary
 */
export function countyMap(boundaries: Boundaries, counties: readonly Mapped[]): CountyMap {
  const wanted = new Map(counties.map((county) => [county.fips, county]))
  const { geometries } = boundaries.objects.counties
  const drawn = geometries.filter(({ id }) => wanted.has(String(id)))
  const missing = counties.filter(({ fips }) => !drawn.some(({ id }) => id === fips))
  if (missing.length > 0)
    throw new Error(`No boundary has the code of ${missing.map(({ id, fips }) => `${id} (${fips})`).join(', ')}.`)
  const outlines = feature(boundaries, { type: 'GeometryCollection', geometries: drawn })
  const flat = geoPath()
  const [[west], [east]] = flat.bounds(outlines)
  const projection = geoTransverseMercator()
    .rotate([-(west + east) / 2, 0])
    .fitWidth(width, outlines)
  const path = geoPath(projection).digits(0)
  const [, [, bottom]] = path.bounds(outlines)
  return {
    width,
    height: Math.ceil(bottom),
    shapes: outlines.features.flatMap((outline) => {
      const county = wanted.get(String(outline.id))
      return county === undefined ? [] : [{ id: county.id, name: county.name, d: path(outline) ?? '' }]
    }),
  }
}
