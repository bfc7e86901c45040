import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import type { PartFacts } from '#src/loader/inspect-part.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import type { MdxPart } from '#src/loader/split-sections.ts'
import type { WordField } from '#src/loader/word-fields.ts'
import type { Dates } from '#src/schema/calendar-date.ts'
import type { CallLog } from '#src/schema/call-log.ts'
import type { ContactRecord } from '#src/schema/contact.ts'
import type { Counties } from '#src/schema/county.ts'
import type { Crime } from '#src/schema/crime.ts'
import type { Editorial } from '#src/schema/editorial.ts'
import type { Follow } from '#src/schema/follow.ts'
import type { RightsSheet } from '#src/schema/handout.ts'
import type { HearingPlan } from '#src/schema/hearing-plan.ts'
import type { Journey } from '#src/schema/journey.ts'
import type { LawPageRecord } from '#src/schema/law-page.ts'
import type { LawRecord } from '#src/schema/law.ts'
import type { LetterForm } from '#src/schema/letter-form.ts'
import type { LetterRecord } from '#src/schema/letter.ts'
import type { MissedNotice } from '#src/schema/missed-notice.ts'
import type { Moved } from '#src/schema/moved.ts'
import type { NoticeRecord } from '#src/schema/notice.ts'
import type { OpenData } from '#src/schema/open-data.ts'
import type { Pack } from '#src/schema/pack.ts'
import type { Redirect } from '#src/schema/redirect.ts'
import type { ReliefPage } from '#src/schema/relief-page.ts'
import type { ReliefRubric } from '#src/schema/relief-rubric.ts'
import type { ReliefStateRecord } from '#src/schema/relief-state.ts'
import type { RightRecord } from '#src/schema/right.ts'
import type { Site } from '#src/schema/site.ts'
import type { Source } from '#src/schema/source.ts'
import type { StageSheetRecord } from '#src/schema/stage-sheet.ts'
import type { PageRecord, StageRecord } from '#src/schema/stage.ts'
import type { StatementPlan } from '#src/schema/statement-plan.ts'
import type { StatuteRecord } from '#src/schema/statute.ts'
import type { Synonym } from '#src/schema/synonym.ts'
import type { Term } from '#src/schema/term.ts'
import type { UpdateRecord } from '#src/schema/update.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'
import type { Wallet } from '#src/schema/wallet.ts'
import type { WhatHappened } from '#src/schema/what-happened.ts'

/** One file's data: as it was written, and as its schema reads it. */
export type Entry<T> = {
  /** The name that problems are reported under. */
  readonly file: string
  /** The file name without its ending. */
  readonly id: string
  /** What the file says; undefined when it cannot be read. Checks that must see broken records too read this. */
  readonly raw: unknown
  /** Undefined when the file breaks its schema. */
  readonly value: T | undefined
  readonly at: (path: ValuePath) => Position
  /** The fields that hold words, in the order of the file, broken records included. */
  readonly words: readonly WordField[]
}

/** One piece of a page, with what it names. */
export type InspectedPart = MdxPart & { readonly facts: PartFacts }

/** One MDX file: the data at its head, and its prose. */
export type ProseEntry<T> = Entry<T> & {
  readonly parts: readonly InspectedPart[]
  /** The lines of the prose, those of the head left empty. */
  readonly body: string
}

/** Every file of the content, read and checked one by one, but not yet against each other. */
export type ContentTree = {
  readonly site: Entry<Site>
  readonly ui: Entry<UiStrings>
  readonly journey: Entry<Journey>
  readonly laws: Entry<LawRecord[]>
  readonly sources: Entry<Source[]>
  readonly glossary: Entry<Term[]>
  readonly crimes: Entry<Crime[]>
  readonly missedNotice: Entry<MissedNotice>
  readonly whatHappened: Entry<WhatHappened>
  readonly synonyms: Entry<Synonym[]>
  readonly follow: Entry<Follow>
  readonly moved: Entry<Moved>
  readonly counties: Entry<Counties>
  readonly letterForm: Entry<LetterForm>
  readonly dates: Entry<Dates>
  readonly hearingPlan: Entry<HearingPlan>
  readonly statementPlan: Entry<StatementPlan>
  readonly rightsSheet: Entry<RightsSheet>
  readonly callLog: Entry<CallLog>
  readonly wallet: Entry<Wallet>
  readonly pack: Entry<Pack>
  readonly openData: Entry<OpenData>
  readonly reliefRubric: Entry<ReliefRubric>
  readonly reliefPage: Entry<ReliefPage>
  readonly editorial: Entry<Editorial>
  readonly redirects: Entry<Redirect[]>
  readonly stages: readonly ProseEntry<StageRecord>[]
  readonly notices: readonly ProseEntry<NoticeRecord>[]
  readonly pages: readonly ProseEntry<PageRecord>[]
  readonly updates: readonly ProseEntry<UpdateRecord>[]
  readonly rights: readonly Entry<RightRecord>[]
  readonly contacts: readonly Entry<ContactRecord>[]
  readonly letters: readonly Entry<LetterRecord>[]
  readonly stageSheets: readonly Entry<StageSheetRecord>[]
  readonly statutes: readonly Entry<StatuteRecord>[]
  readonly lawPages: readonly Entry<LawPageRecord>[]
  readonly reliefStates: readonly Entry<ReliefStateRecord>[]
  readonly problems: readonly ContentProblem[]
}
