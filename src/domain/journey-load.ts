import type { LaneLoad } from '#src/domain/journey-columns.ts'
import { edgesFrom } from '#src/domain/journey-graph.ts'
import { fonts, size } from '#src/domain/journey-picture.ts'
import type { LanePlaces } from '#src/domain/journey-route.ts'
import { rowsOf, type RowSource } from '#src/domain/journey-rows.ts'
import { titleFont, titlePadding } from '#src/domain/journey-stack.ts'
import { textWidth } from '#src/domain/journey-text.ts'

/** What each lane holds. Its natural width is that of its widest line when no line is broken. */
export function laneLoads(lanes: LanePlaces, source: RowSource): readonly LaneLoad[] {
  return lanes.map((places) => {
    const titles = places.map(
      (place) => textWidth(source.names.get(place.id) ?? place.id, titleFont(place)) + titlePadding(place),
    )
    const words = places
      .flatMap((place) => rowsOf(place, source, Number.POSITIVE_INFINITY))
      .flatMap((row) => [...row.label, ...row.name])
      .map((text) => textWidth(text, fonts.words) + size.words)
    return {
      amount: places.length + places.flatMap((place) => edgesFrom(source.journey, place.id)).length,
      natural: Math.ceil(Math.max(0, ...titles, ...words)),
    }
  })
}
