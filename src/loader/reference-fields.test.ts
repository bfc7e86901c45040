import { expect, test } from 'vitest'
import type * as z from 'zod'
import { fieldsOf } from '#src/lint/field-docs.ts'
import { referenceFields } from '#src/loader/reference-fields.ts'
import { datesFile } from '#src/schema/calendar-date.ts'
import { callLog } from '#src/schema/call-log.ts'
import { contact } from '#src/schema/contact.ts'
import { counties } from '#src/schema/county.ts'
import { crimesFile } from '#src/schema/crime.ts'
import { editorial } from '#src/schema/editorial.ts'
import { follow } from '#src/schema/follow.ts'
import { rightsSheet } from '#src/schema/handout.ts'
import { hearingPlan } from '#src/schema/hearing-plan.ts'
import { journey } from '#src/schema/journey.ts'
import { lawPage } from '#src/schema/law-page.ts'
import { lawsFile } from '#src/schema/law.ts'
import { letterForm } from '#src/schema/letter-form.ts'
import { letter } from '#src/schema/letter.ts'
import { missedNotice } from '#src/schema/missed-notice.ts'
import { moved } from '#src/schema/moved.ts'
import { notice } from '#src/schema/notice.ts'
import { openData } from '#src/schema/open-data.ts'
import { pack } from '#src/schema/pack.ts'
import { reliefPage } from '#src/schema/relief-page.ts'
import { reliefRubric } from '#src/schema/relief-rubric.ts'
import { reliefState } from '#src/schema/relief-state.ts'
import { right } from '#src/schema/right.ts'
import { site } from '#src/schema/site.ts'
import { sourcesFile } from '#src/schema/source.ts'
import { stageSheet } from '#src/schema/stage-sheet.ts'
import { statementPlan } from '#src/schema/statement-plan.ts'
import { statute } from '#src/schema/statute.ts'
import { synonymsFile } from '#src/schema/synonym.ts'
import { page, stage } from '#src/schema/stage.ts'
import { wallet } from '#src/schema/wallet.ts'
import { update } from '#src/schema/update.ts'
import { whatHappened } from '#src/schema/what-happened.ts'
import { glossaryFile } from '#src/schema/term.ts'

const schemas = {
  site,
  journey,
  laws: lawsFile,
  sources: sourcesFile,
  glossary: glossaryFile,
  crimes: crimesFile,
  missedNotice,
  whatHappened,
  notices: notice,
  statutes: statute,
  lawPages: lawPage,
  rightsSheet,
  callLog,
  wallet,
  pack,
  openData,
  follow,
  moved,
  counties,
  letterForm,
  letters: letter,
  hearingPlan,
  statementPlan,
  dates: datesFile,
  reliefRubric,
  reliefPage,
  reliefStates: reliefState,
  stageSheets: stageSheet,
  stages: stage,
  pages: page,
  updates: update,
  rights: right,
  contacts: contact,
  editorial,
  synonyms: synonymsFile,
} satisfies Record<keyof typeof referenceFields, z.ZodType>

/** Places are named inside journey.yml only; its own check looks after them. */
const ends = ['edges.*.from', 'edges.*.to']

test.each(Object.entries(schemas))('every field of %s that names a record is checked', (name, schema) => {
  const named = fieldsOf(schema)
    .filter(({ schema: field }) => /^Ids? of /.test(field.description ?? ''))
    .map(({ path, schema: field }) =>
      `${path}${field.type === 'array' ? '[]' : ''}`.replace(/^\[\]\./, '*.').replaceAll('[]', '.*'),
    )
  const table = Object.entries(referenceFields).find(([key]) => key === name)?.[1] ?? []
  const checked = table.map(([path]) => path)
  expect([...checked, ...(name === 'journey' ? ends : [])].toSorted()).toEqual(named.toSorted())
})
