import * as z from 'zod'
import { dataFile, page, saidSection } from '#src/schema/data/data-file.ts'
import { id } from '#src/schema/ids.ts'
import { notice } from '#src/schema/notice.ts'
import { site } from '#src/schema/site.ts'
import { page as plainPage } from '#src/schema/stage.ts'
import { update } from '#src/schema/update.ts'
import { whatHappened } from '#src/schema/what-happened.ts'

const { laws, ...noticeShape } = notice.shape
const sections = z.array(saidSection).meta({ description: 'What it says, sentence by sentence.' })

/** /data/pages.json: the notices and the plain pages. */
export const pagesData = dataFile(
  'What the pages on letters and calls say, and the plain pages, sentence by sentence.',
  {
    start: z
      .strictObject({ page, title: site.shape.tagline, lead: site.shape.lead })
      .meta({ description: 'What the guide is, as its start page says it.' }),
    picker: z
      .strictObject({ page, ...whatHappened.shape })
      .meta({ description: 'The page that leads from a letter or a call to its notice.' }),
    notices: z
      .array(z.strictObject({ id: id.meta({ description: 'Its id.' }), page, ...noticeShape, sections }))
      .meta({ description: 'A page for each kind of letter or call.' }),
    updates: z
      .array(z.strictObject({ id: id.meta({ description: 'Its id.' }), page, ...update.shape, sections }))
      .meta({ description: 'The notes on what changed, the newest first.' }),
    pages: z
      .array(z.strictObject({ id: id.meta({ description: 'Its id.' }), page, ...plainPage.shape, sections }))
      .meta({ description: 'The plain pages.' }),
  },
)
