import * as z from 'zod'
import { datesFile } from '#src/schema/calendar-date.ts'
import { callLog } from '#src/schema/call-log.ts'
import { citedLaw, dataFile, page, provenList, provenStatement } from '#src/schema/data/data-file.ts'
import { rightsSheet } from '#src/schema/handout.ts'
import { hearingPlan } from '#src/schema/hearing-plan.ts'
import { id } from '#src/schema/ids.ts'
import { letterForm } from '#src/schema/letter-form.ts'
import { letter } from '#src/schema/letter.ts'
import { pack } from '#src/schema/pack.ts'
import { stageSheet } from '#src/schema/stage-sheet.ts'
import { statementPlan } from '#src/schema/statement-plan.ts'
import { wallet } from '#src/schema/wallet.ts'

const laws = z.array(citedLaw).meta({ description: 'The law behind it. Empty where none is.' })

const { opening, ending, send, keep, ...letterShape } = letter.shape

const form = letterForm.shape
const { cites: roleCites, ...roleShape } = form.roles.element.shape
const { cites: substituteCites, notes: substituteNotes, ...substituteShape } = form.substitute.shape

const question = hearingPlan.shape.questions.element.shape
const option = question.options.element.shape

const day = datesFile.shape.list.element.shape

const paperId = id.meta({ description: 'Its id. It stays the same.' })

/** /data/papers.json: what the reader fills in, prints or saves. */
export const papersData = dataFile(
  'The letters, the plans, the printed sheets and the days for a calendar, with the law behind each of their sentences.',
  {
    letterForm: z
      .strictObject({
        page,
        ...form,
        before: provenList(form.before),
        roles: z
          .array(z.strictObject({ ...roleShape, laws }))
          .meta({ description: 'What a letter says of its writer.' }),
        substitute: z
          .strictObject({ ...substituteShape, laws, notes: provenList(substituteNotes) })
          .meta({ description: form.substitute.meta()?.description ?? '' }),
        send: provenList(form.send),
        keep: provenList(form.keep),
      })
      .meta({ description: 'What all letters share.' }),
    letters: z
      .array(
        z
          .strictObject({
            id: paperId,
            page,
            ...letterShape,
            opening: provenList(opening),
            ending: provenList(ending),
            send: provenList(send),
            keep: provenList(keep),
          })
          .meta({ description: 'One written request.' }),
      )
      .meta({ description: 'The letters, by group and order.' }),
    hearingPlan: z
      .strictObject({
        page,
        ...hearingPlan.shape,
        questions: z
          .array(
            z.strictObject({
              ...question,
              notes: provenList(question.notes),
              options: z
                .array(z.strictObject({ ...option, notes: provenList(option.notes) }))
                .meta({ description: 'The answers.' }),
            }),
          )
          .meta({ description: 'The questions.' }),
        know: provenList(hearingPlan.shape.know),
      })
      .meta({ description: 'Ways to take part in a hearing.' }),
    statementPlan: z
      .strictObject({
        page,
        ...statementPlan.shape,
        readBy: provenList(statementPlan.shape.readBy),
        know: provenList(statementPlan.shape.know),
      })
      .meta({ description: 'Help to write a statement.' }),
    dates: z
      .strictObject({
        ...datesFile.shape,
        notes: provenList(datesFile.shape.notes),
        list: z.array(z.strictObject({ ...day, rule: provenStatement })).meta({ description: 'The days.' }),
      })
      .meta({ description: 'Days that one can save in a calendar.' }),
    rightsSheet: z.strictObject({ page, ...rightsSheet.shape }).meta({ description: 'All rights on one page.' }),
    stageSheets: z
      .array(
        z.strictObject({
          id: id.meta({ description: 'The id of its stage.' }),
          page,
          ...stageSheet.shape,
          about: provenList(stageSheet.shape.about),
          now: provenList(stageSheet.shape.now),
        }),
      )
      .meta({ description: 'Each stage on one page.' }),
    callLog: z.strictObject({ page, ...callLog.shape }).meta({ description: 'The page for notes on calls.' }),
    pack: z
      .strictObject({ page, ...pack.shape })
      .meta({ description: 'The page on which a pack of papers is put together.' }),
    wallet: z.strictObject({ page, ...wallet.shape }).meta({ description: 'The card for a wallet.' }),
  },
)
