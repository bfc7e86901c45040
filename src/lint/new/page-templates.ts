import type { Picks } from '#src/lint/new/picks.ts'
import { noticeSections } from '#src/schema/notice.ts'
import type { NoticeSection } from '#src/schema/notice.ts'
import { stageSections } from '#src/schema/stage.ts'
import type { StageSection } from '#src/schema/stage.ts'

/** What each section of a page begins with until its editor has written it. */
type Drafts<Name extends string> = Readonly<Record<Name, readonly [heading: string, words: string]>>

const ofStage: Drafts<StageSection> = {
  'what-this-can-change': ['What this can change', '(WRITE what can be different afterwards)'],
  'what-you-can-do-now': ['What you can do now', '1. (WRITE the first thing to do)'],
  'who-will-tell-you': ['Who will tell you', '(WRITE who tells the victim, and how)'],
  'follow-the-case': ['How to follow the case', '(WRITE where to look and whom to ask)'],
  questions: [
    'Questions people ask',
    '<Question id="first-question" ask="(WRITE a question)?">\n\n(WRITE the answer)\n\n</Question>',
  ],
}

const ofNotice: Drafts<NoticeSection> = {
  'what-it-means': ['What it means', '(WRITE what happened)'],
  'what-it-does-not-mean': ['What it does not mean', '(WRITE what has not been decided)'],
  'what-you-can-do-now': ['What you can do now', '1. (WRITE the first thing to do)'],
}

/** The text of a new file of `stages/`. */
export function newStage({ contact }: Picks): string {
  return `---
title: (WRITE its legal name, as letters print it)
plainTitle: (WRITE what happens, in plain words)
summary: (WRITE what is happening, in one or two short sentences)
whoDecides: (WRITE who decides)
whoTellsYou: (WRITE who tells the victim)
whatYouCanDo: (WRITE the first thing a victim can do)
# (CHOOSE the ids of the offices to call, the first one first)
contacts: [${contact}]
terms: []
laws: []
---
${sections(stageSections, ofStage)}`
}

/** The text of a new file of `notices/`. */
export function newNotice({ sender, topic, stage, contact }: Picks): string {
  return `---
title: (WRITE what happened, as the reader would say it)
summary: (WRITE what it is, in one or two short sentences)
says:
  - (WRITE words that the letter or the call may use)
# (CHOOSE the ids of the senders in what-happened.yml that it may come from)
senders: [${sender}]
# (CHOOSE the id of its topic in what-happened.yml)
topic: ${topic}
# (CHOOSE the ids of the stages it belongs to, the first one above all)
stages: [${stage}]
# (CHOOSE the ids of the rights that matter now; [] where none does)
rights: []
# (CHOOSE the ids of the offices to call, the first one first)
contacts: [${contact}]
terms: []
laws: []
---
${sections(noticeSections, ofNotice)}`
}

/**
 * The text of a new file of `updates/`.
 * @param day the day on which readers can see the change, as `2026-11-23`
 */
export function newUpdate(day: string): string {
  return `---
title: (WRITE what changed, in plain words, without what the guide is about)
# (CHOOSE the day on which readers can see the change)
on: ${day}
# (CHOOSE the ids of the rights that changed; [] where none did)
rights: []
# (CHOOSE the ids of the texts in statutes/ that are new or corrected)
statutes: []
# (CHOOSE the ids of the offices with another number)
contacts: []
# (CHOOSE the ids of the counties with another number)
counties: []
---

(WRITE what is different now, and what a reader can do about it)
`
}

/** The text of the sheet that belongs to a new stage, a file of `handouts/`. */
export function newStageSheet({ right, number, emergency }: Picks): string {
  return `title: (WRITE a neutral heading)
about:
  - words: (WRITE what this stage is)
now:
  - words: (WRITE the most useful thing to do)
  - words: (WRITE the next thing to do)
  - words: (WRITE one more thing to do)
lines:
  - words: (WRITE the right in one line)
    # (CHOOSE the ids of the rights in this line)
    rights: [${right}]
contacts:
  - contact: ${emergency}
    words: (WRITE what to call in danger)
  # (CHOOSE an office with a number)
  - contact: ${number}
    words: (WRITE what to call it for)
say: (WRITE two or three sentences to read aloud)
blanks: [Case number]
`
}

function sections<Name extends string>(names: readonly Name[], drafts: Drafts<Name>): string {
  return names
    .map((name) => {
      const [heading, words] = drafts[name]
      return `\n## ${heading} {/* #${name} */}\n\n${words}\n`
    })
    .join('')
}
