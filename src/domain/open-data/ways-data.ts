import * as links from '#src/domain/deep-links.ts'
import type { DataBody } from '#src/domain/open-data/data-body.ts'
import { provenAll } from '#src/domain/open-data/proven.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What ways.json holds. */
export function waysBody(guide: Guide): DataBody<'ways'> {
  const { follow, moved, missedNotice } = guide
  return {
    follow: {
      page: links.followPath,
      ...follow,
      ways: follow.ways.map((way) => ({
        page: links.wayPath(way.id),
        ...way,
        steps: provenAll(guide, way.steps),
        limits: provenAll(guide, way.limits),
      })),
      events: follow.events.map((event) => ({ page: links.routePath(event.id), ...event })),
    },
    moved: {
      page: links.movedPath,
      ...moved,
      before: provenAll(guide, moved.before),
      places: moved.places.map((place) => ({ ...place, how: provenAll(guide, place.how) })),
    },
    missedNotice: { page: links.missedNoticePath, ...missedNotice },
  }
}
