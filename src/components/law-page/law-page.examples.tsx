import type { Examples } from '#src/components/examples.ts'
import { LawPage } from '#src/components/law-page/law-page.tsx'
import { LawUnit } from '#src/components/law-page/law-unit.tsx'
import { lawOfPage } from '#src/domain/law-view.ts'

const longText =
  '(9) That whoever keeps, holds or has kept or held an apple, or a basket of apples, of the person named in subdivision (8) of this subsection, shall give it back within five working days;'

export const examples = {
  ordinary: (guide) => guide.lawPages.map((page) => <LawPage key={page.id} guide={guide} page={page} />),
  'a part without rights, with a long text': (guide) =>
    guide.lawPages.map((page) => {
      const law = lawOfPage(guide.laws, page)
      if (law === undefined) return null
      const certainty = { confidence: 'secondary', asOf: 'an unknown date' } as const
      const plain = 'Apples come back.'
      const view = { unit: '1-9-b', text: longText, plain, certainty, later: undefined, rights: [], stages: [] }
      return <LawUnit key={page.id} view={view} law={law} guide={guide} />
    }),
} satisfies Examples
