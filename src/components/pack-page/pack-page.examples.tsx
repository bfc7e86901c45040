import type { Examples } from '#src/components/examples.ts'
import { PackPage } from '#src/components/pack-page/pack-page.tsx'

export const examples = {
  ordinary: (guide) => <PackPage guide={guide} />,
  'long names': (guide) => (
    <PackPage
      guide={{
        ...guide,
        letters: guide.letters.slice(0, 1).map((letter) => ({
          ...letter,
          title: 'Bewährungsauflagenüberwachungsstellenverordnung, and what one may ask under it in writing',
        })),
        rights: [],
        contacts: [],
        stageSheets: [],
      }}
    />
  ),
} satisfies Examples
