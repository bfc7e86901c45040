import type { Examples } from '#src/components/examples.ts'
import { GlossaryPage } from '#src/components/glossary-page/glossary-page.tsx'

const long = {
  id: 'long',
  term: 'Bewährungsauflagenüberwachungsstellenverordnung',
  meaning: 'A long word. Nobody uses it.',
  also: ['the order', 'the long order'],
  cites: [{ law: 'code-10', unit: '1-1' }],
}

export const examples = {
  ordinary: (guide) => <GlossaryPage guide={guide} />,
  'a very long word with other forms and a law': (guide) => <GlossaryPage guide={{ ...guide, terms: [long] }} />,
} satisfies Examples
