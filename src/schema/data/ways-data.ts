import * as z from 'zod'
import { dataFile, page, provenList } from '#src/schema/data/data-file.ts'
import { follow } from '#src/schema/follow.ts'
import { missedNotice } from '#src/schema/missed-notice.ts'
import { moved } from '#src/schema/moved.ts'

const { ways, events, ...followShape } = follow.shape
const way = ways.element.shape
const { places, before, ...movedShape } = moved.shape
const place = places.element.shape

/** /data/ways.json: how to be told, whom to tell of a new address, and what to do when nobody told. */
export const waysData = dataFile(
  'How to be told of what happens, and by which second way; whom to tell of a new address; who should have told.',
  {
    follow: z
      .strictObject({
        page,
        ...followShape,
        ways: z
          .array(
            z.strictObject({
              page,
              ...way,
              steps: provenList(way.steps),
              limits: provenList(way.limits),
            }),
          )
          .meta({ description: 'The ways, the most useful first.' }),
        events: z
          .array(z.strictObject({ page, ...events.element.shape }))
          .meta({ description: 'Each event with a first and a second way.' }),
      })
      .meta({ description: 'How to be told.' }),
    moved: z
      .strictObject({
        page,
        ...movedShape,
        before: provenList(before),
        places: z
          .array(z.strictObject({ ...place, how: provenList(place.how) }))
          .meta({ description: 'The places that have an address and do not learn of a new one by themselves.' }),
      })
      .meta({ description: 'Whom to tell of a new address.' }),
    missedNotice: z
      .strictObject({ page, ...missedNotice.shape })
      .meta({ description: 'Who should have told the reader what, and what can be done now.' }),
  },
)
