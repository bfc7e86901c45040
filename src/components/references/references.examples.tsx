import type { Examples } from '#src/components/examples.ts'
import { LawList, SourceList, WordList } from '#src/components/references/references.tsx'
import type { Law } from '#src/schema/law.ts'
import type { Source } from '#src/schema/source.ts'

const law = (id: string, changes: Partial<Law>): Law => ({
  id,
  cite: 'Code 20',
  name: 'Release from prison',
  unitStyle: 'point',
  confidence: 'official',
  asOf: '1 May 2026',
  sources: ['code-page'],
  parts: [],
  page: undefined,
  ...changes,
})

const partlyCopied = law('partly-copied', { parts: [{ unit: '1-2', confidence: 'copy', asOf: '1 May 2020' }] })

const handbook: Source = {
  id: 'handbook',
  title: 'Handbook',
  publisher: 'Avalon News',
  kind: 'report',
  dated: 'about 2015',
  collectedOn: '2026-05-02',
}

export const examples = {
  words: ({ terms, ui }) => <WordList terms={terms} ui={ui} />,
  'a word too long for a line': ({ ui }) => (
    <WordList
      ui={ui}
      terms={[
        { id: 'long-word', term: 'Bewährungsauflagenüberwachungsstelle', meaning: 'Whoever looks after the rules.' },
      ]}
    />
  ),
  'parts of one law known differently well, and a law without an address': ({ laws, ui }) => (
    <LawList
      laws={laws.map((entry) => ({
        law: entry,
        cites: [{ law: entry.id, unit: '1-2' }, { law: entry.id, unit: '1-3' }, { law: entry.id }],
      }))}
      ui={ui}
    />
  ),
  'a law cited as a whole, and a part of it that is known less well': ({ ui }) => (
    <LawList
      laws={[{ law: partlyCopied, cites: [{ law: partlyCopied.id, unit: '1-2' }, { law: partlyCopied.id }] }]}
      ui={ui}
    />
  ),
  'every certainty, and a caution': ({ ui }) => (
    <LawList
      laws={[
        law('official', { url: 'https://law.example.org/20' }),
        law('copy', { confidence: 'copy', asOf: 'undated copy' }),
        law('bill', { confidence: 'bill', asOf: 'early 2024' }),
        law('secondary', { confidence: 'secondary', caution: 'Changed in 2025; the new words were not seen.' }),
      ].map((entry) => ({ law: entry, cites: [{ law: entry.id }] }))}
      ui={ui}
    />
  ),
  'sources with and without a date': ({ sources, ui }) => <SourceList sources={[...sources, handbook]} ui={ui} />,
} satisfies Examples
