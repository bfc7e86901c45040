import type { Dates } from '#src/schema/calendar-date.ts'
import type { CallLog } from '#src/schema/call-log.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Counties } from '#src/schema/county.ts'
import type { Crime } from '#src/schema/crime.ts'
import type { Follow } from '#src/schema/follow.ts'
import type { HearingPlan } from '#src/schema/hearing-plan.ts'
import type { Citation } from '#src/schema/ids.ts'
import type { Journey } from '#src/schema/journey.ts'
import type { LawPage } from '#src/schema/law-page.ts'
import type { Law } from '#src/schema/law.ts'
import type { LetterForm } from '#src/schema/letter-form.ts'
import type { Letter } from '#src/schema/letter.ts'
import type { RightsSheet } from '#src/schema/handout.ts'
import type { MissedNotice } from '#src/schema/missed-notice.ts'
import type { Moved } from '#src/schema/moved.ts'
import type { NoticeRecord, NoticeSection } from '#src/schema/notice.ts'
import type { OpenData } from '#src/schema/open-data.ts'
import type { Pack } from '#src/schema/pack.ts'
import type { ReliefPage } from '#src/schema/relief-page.ts'
import type { ReliefRubric } from '#src/schema/relief-rubric.ts'
import type { ReliefState } from '#src/schema/relief-state.ts'
import type { Right } from '#src/schema/right.ts'
import type { Site } from '#src/schema/site.ts'
import type { Source } from '#src/schema/source.ts'
import type { StatementPlan } from '#src/schema/statement-plan.ts'
import type { Statute } from '#src/schema/statute.ts'
import type { StageSheet } from '#src/schema/stage-sheet.ts'
import type { PageRecord, StageRecord, StageSection } from '#src/schema/stage.ts'
import type { Synonym } from '#src/schema/synonym.ts'
import type { Term } from '#src/schema/term.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'
import type { UpdateRecord } from '#src/schema/update.ts'
import type { Wallet } from '#src/schema/wallet.ts'
import type { WhatHappened } from '#src/schema/what-happened.ts'

/** What a piece of prose refers to, each list in order of first use and without repeats. */
export type References = {
  readonly contacts: readonly string[]
  readonly rights: readonly string[]
  readonly stages: readonly string[]
  readonly terms: readonly string[]
  readonly sources: readonly string[]
  readonly cites: readonly Citation[]
}

/** One sentence of prose, with what stands behind it. */
export type SaidSentence = {
  readonly words: string
  readonly cites: readonly Citation[]
  readonly sources: readonly string[]
  readonly rights: readonly string[]
  /** Whether it stands in a passage that is marked as not confirmed. */
  readonly isUnsure: boolean
}

/** One piece of compiled MDX: the code that mdx-bundler made of it, to run on the server only, and what it says. */
export type Prose = {
  readonly code: string
  readonly refers: References
  readonly says: readonly SaidSentence[]
}

/** One written section of a page: its anchor, its heading as the author wrote it, its prose. */
export type Section = { readonly id: string; readonly heading: string; readonly prose: Prose }

export type Stage = StageRecord & {
  readonly id: string
  readonly sections: Readonly<Record<StageSection, Section>>
}

export type Notice = NoticeRecord & {
  readonly id: string
  readonly sections: Readonly<Record<NoticeSection, Section>>
}

/** A plain page such as safety or about: prose before the first heading, then its sections. */
export type Page = PageRecord & {
  readonly id: string
  readonly lead: Prose | undefined
  readonly sections: readonly Section[]
}

/** A note on what changed for readers. */
export type Update = UpdateRecord & { readonly id: string; readonly prose: Prose }

/**
 * Everything the guide knows, checked and frozen: the only thing that leaves the loader.
 * Stages and their sheets stand in the order of the journey; contacts and rights by group and order; the rest by id.
 */
export type Guide = {
  readonly site: Site
  readonly ui: UiStrings
  readonly journey: Journey
  readonly stages: readonly Stage[]
  /** In the order of the topics, then by title. */
  readonly notices: readonly Notice[]
  readonly whatHappened: WhatHappened
  readonly rights: readonly Right[]
  readonly contacts: readonly Contact[]
  readonly laws: readonly Law[]
  readonly statutes: readonly Statute[]
  readonly lawPages: readonly LawPage[]
  readonly crimes: readonly Crime[]
  readonly missedNotice: MissedNotice
  readonly follow: Follow
  readonly moved: Moved
  readonly counties: Counties
  /** In the order of their groups. */
  readonly letters: readonly Letter[]
  readonly letterForm: LetterForm
  readonly hearingPlan: HearingPlan
  readonly statementPlan: StatementPlan
  readonly dates: Dates
  readonly sources: readonly Source[]
  readonly terms: readonly Term[]
  readonly synonyms: readonly Synonym[]
  readonly pages: readonly Page[]
  /** The newest first. */
  readonly updates: readonly Update[]
  readonly rightsSheet: RightsSheet
  readonly stageSheets: readonly StageSheet[]
  readonly callLog: CallLog
  readonly wallet: Wallet
  readonly pack: Pack
  readonly openData: OpenData
  readonly reliefRubric: ReliefRubric
  readonly reliefPage: ReliefPage
  readonly reliefStates: readonly ReliefState[]
}
