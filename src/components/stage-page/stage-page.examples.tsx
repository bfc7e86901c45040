import { offices } from '#src/components/contact-card/contact-card.examples.tsx'
import type { Examples } from '#src/components/examples.ts'
import { rights } from '#src/components/right-item/right-item.examples.tsx'
import { StagePage } from '#src/components/stage-page/stage-page.tsx'
import type { Guide, Stage } from '#src/schema/guide.ts'

/** The page of one stage of the guide, after a change to it. */
const pageOf = (guide: Guide, stageId: string, change: (stage: Stage) => Stage = (stage) => stage) =>
  guide.stages
    .filter(({ id }) => id === stageId)
    .map((stage) => <StagePage key={stage.id} guide={guide} stage={change(stage)} />)

export const examples = {
  ordinary: (guide) => pageOf(guide, 'second-look'),
  'no rights, no words, no laws': (guide) => pageOf(guide, 'mercy'),
  'rights of every kind, offices that are hard to print, long titles, a word of care': (guide) =>
    pageOf(
      {
        ...guide,
        contacts: [...guide.contacts, ...Object.values(offices)],
        rights: [...guide.rights, ...Object.values(rights)],
      },
      'second-look',
      (stage) => ({
        ...stage,
        title: 'Petition-for-reconsideration-of-a-finding-of-guilt',
        plainTitle: 'The same court looks once more at whether the finding-of-guilt-and-responsibility was right',
        contentNote: 'The next part speaks of death. You can skip it.',
        contacts: Object.values(offices).map(({ id }) => id),
      }),
    ),
} satisfies Examples
