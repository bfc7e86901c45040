import * as links from '#src/domain/deep-links.ts'
import type { DataBody } from '#src/domain/open-data/data-body.ts'
import { citedLaws } from '#src/domain/open-data/data-head.ts'
import { proven, provenAll } from '#src/domain/open-data/proven.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Letter } from '#src/schema/letter.ts'

type Papers = DataBody<'papers'>

/** What papers.json holds. */
export function papersBody(guide: Guide): Papers {
  return {
    letterForm: letterFormBody(guide),
    letters: guide.letters.map((letter) => letterBody(guide, letter)),
    hearingPlan: hearingPlanBody(guide),
    statementPlan: {
      page: links.statementPlanPath,
      ...guide.statementPlan,
      readBy: provenAll(guide, guide.statementPlan.readBy),
      know: provenAll(guide, guide.statementPlan.know),
    },
    dates: datesBody(guide),
    rightsSheet: { page: links.rightsSheetPath, ...guide.rightsSheet },
    stageSheets: guide.stageSheets.map((sheet) => ({
      page: links.stageSheetPath(sheet.id),
      ...sheet,
      about: provenAll(guide, sheet.about),
      now: provenAll(guide, sheet.now),
    })),
    callLog: { page: links.callLogPath, ...guide.callLog },
    pack: { page: links.packPath, ...guide.pack },
    wallet: { page: links.walletPath, ...guide.wallet },
  }
}

function letterFormBody(guide: Guide): Papers['letterForm'] {
  const { before, roles, substitute, send, keep, ...form } = guide.letterForm
  const { cites, notes, ...choice } = substitute
  return {
    page: links.lettersPath,
    ...form,
    before: provenAll(guide, before),
    roles: roles.map(({ cites, ...role }) => ({ ...role, laws: citedLaws(guide, cites) })),
    substitute: { ...choice, laws: citedLaws(guide, cites), notes: provenAll(guide, notes) },
    send: provenAll(guide, send),
    keep: provenAll(guide, keep),
  }
}

function letterBody(guide: Guide, { opening, ending, send, keep, ...letter }: Letter): Papers['letters'][number] {
  return {
    page: links.letterPath(letter.id),
    ...letter,
    opening: provenAll(guide, opening),
    ending: provenAll(guide, ending),
    send: provenAll(guide, send),
    keep: provenAll(guide, keep),
  }
}

function hearingPlanBody(guide: Guide): Papers['hearingPlan'] {
  const { questions, know, ...plan } = guide.hearingPlan
  return {
    page: links.hearingPlanPath,
    ...plan,
    questions: questions.map(({ notes, options, ...question }) => ({
      ...question,
      notes: provenAll(guide, notes),
      options: options.map((option) => ({ ...option, notes: provenAll(guide, option.notes) })),
    })),
    know: provenAll(guide, know),
  }
}

function datesBody(guide: Guide): Papers['dates'] {
  const { notes, list, ...dates } = guide.dates
  return {
    ...dates,
    notes: provenAll(guide, notes),
    list: list.map((day) => ({ ...day, rule: proven(guide, day.rule) })),
  }
}
