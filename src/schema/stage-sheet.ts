import * as z from 'zod'
import { sheetContacts, sheetLine } from '#src/schema/handout.ts'
import { sentences, words } from '#src/schema/ids.ts'
import { statement } from '#src/schema/statement.ts'

/**
 * content/handouts/<stage>.yml: one stage on one page, written for paper. The file name is the id of the stage.
 * Numbers, section numbers and marks come from the records.
 */
export const stageSheet = z
  .strictObject({
    title: words.max(60).meta({ description: 'A neutral heading, for people who carry the sheet in a pocket.' }),
    about: z.array(statement).min(1).max(4).meta({ description: 'What this stage is, in about two sentences.' }),
    now: z.array(statement).min(3).max(5).meta({ description: 'What to do now, the most useful first.' }),
    lines: z.array(sheetLine).min(1).meta({
      description: 'The rights at this stage. The mark is computed, so the rights of one line share one trigger.',
    }),
    contacts: sheetContacts,
    say: sentences.meta({ description: 'Two or three sentences to read aloud on the phone.' }),
    blanks: z.array(words).min(1).meta({ description: 'Labels of the lines to fill in by hand, two to a row.' }),
  })
  .meta({ description: 'The words of the one-page sheet of one stage.' })

export type StageSheetRecord = z.output<typeof stageSheet>
export type StageSheet = StageSheetRecord & { readonly id: string }
