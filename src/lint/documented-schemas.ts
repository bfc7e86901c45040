import type * as z from 'zod'
import { datesFile } from '#src/schema/calendar-date.ts'
import { callLog } from '#src/schema/call-log.ts'
import { contact } from '#src/schema/contact.ts'
import { counties } from '#src/schema/county.ts'
import { crime } from '#src/schema/crime.ts'
import { editorial } from '#src/schema/editorial.ts'
import { follow } from '#src/schema/follow.ts'
import { rightsSheet } from '#src/schema/handout.ts'
import { hearingPlan } from '#src/schema/hearing-plan.ts'
import { journey } from '#src/schema/journey.ts'
import { lawPage } from '#src/schema/law-page.ts'
import { law } from '#src/schema/law.ts'
import { letterForm } from '#src/schema/letter-form.ts'
import { letter } from '#src/schema/letter.ts'
import { mdxComponents } from '#src/schema/mdx-components.ts'
import { missedNotice } from '#src/schema/missed-notice.ts'
import { moved } from '#src/schema/moved.ts'
import { notice } from '#src/schema/notice.ts'
import { openData } from '#src/schema/open-data.ts'
import { pack } from '#src/schema/pack.ts'
import { redirect } from '#src/schema/redirect.ts'
import { reliefPage } from '#src/schema/relief-page.ts'
import { reliefRubric } from '#src/schema/relief-rubric.ts'
import { reliefState } from '#src/schema/relief-state.ts'
import { right } from '#src/schema/right.ts'
import { site } from '#src/schema/site.ts'
import { source } from '#src/schema/source.ts'
import { stageSheet } from '#src/schema/stage-sheet.ts'
import { statementPlan } from '#src/schema/statement-plan.ts'
import { statute } from '#src/schema/statute.ts'
import { page, stage } from '#src/schema/stage.ts'
import { synonym } from '#src/schema/synonym.ts'
import { term } from '#src/schema/term.ts'
import { uiStrings } from '#src/schema/ui-strings.ts'
import { update } from '#src/schema/update.ts'
import { wallet } from '#src/schema/wallet.ts'
import { whatHappened } from '#src/schema/what-happened.ts'

/** Every schema that an editor writes against, under the name of the file or the component that it is for. */
export const documentedSchemas: readonly (readonly [title: string, schema: z.ZodType])[] = [
  ['contacts/<office>.yml', contact],
  ['rights/<unit>.yml', right],
  ['stages/<stage>.mdx, the head', stage],
  ['notices/<notice>.mdx, the head', notice],
  ['what-happened.yml', whatHappened],
  ['pages/<page>.mdx, the head', page],
  ['updates/<note>.mdx, the head', update],
  ['journey.yml', journey],
  ['laws.yml, each entry', law],
  ['statutes/<law>-<year>.yml', statute],
  ['law-pages/<address>.yml', lawPage],
  ['crimes.yml, each entry', crime],
  ['missed-notice.yml', missedNotice],
  ['follow.yml', follow],
  ['moved.yml', moved],
  ['counties.yml', counties],
  ['letter-form.yml', letterForm],
  ['letters/<letter>.yml', letter],
  ['plans/parole-hearing.yml', hearingPlan],
  ['plans/statement.yml', statementPlan],
  ['dates.yml', datesFile],
  ['sources.yml, each entry', source],
  ['glossary.yml, each entry', term],
  ['handouts/rights.yml', rightsSheet],
  ['handouts/<stage>.yml', stageSheet],
  ['handouts/call-log.yml', callLog],
  ['handouts/wallet.yml', wallet],
  ['handouts/pack.yml', pack],
  ['record-relief/rubric.yml', reliefRubric],
  ['record-relief/states/<state>.yml', reliefState],
  ['record-relief/page.yml', reliefPage],
  ['open-data.yml', openData],
  ['site.yml', site],
  ['editorial.yml', editorial],
  ['synonyms.yml, each entry', synonym],
  ['redirects.yml, each entry', redirect],
  ...Object.entries(mdxComponents).map(([name, schema]) => [`<${name}>, in the text of a page`, schema] as const),
  ['locales/en/ui.yml', uiStrings],
]
