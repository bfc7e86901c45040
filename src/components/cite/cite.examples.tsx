import { Cite, CiteList } from '#src/components/cite/cite.tsx'
import type { Examples } from '#src/components/examples.ts'
import type { Law } from '#src/schema/law.ts'

/** A decision has a name instead of a number, and the longest names there are. */
const decision: Law = {
  parts: [],
  page: undefined,
  id: 'long-case',
  cite: 'Crown ex rel. Commissioner of Prisons and Penitentiaries v. Apple-Orchard-Keepers’ Cooperative, 7 Avalon 3d 10',
  name: 'Who may speak',
  unitStyle: 'parentheses',
  url: 'https://law.example.org/7-avalon-3d-10',
  confidence: 'secondary',
  asOf: 'undated',
  sources: ['court-page'],
}

export const examples = {
  'with an address': ({ laws }) => (
    <p>
      You can speak. <Cite cite={{ law: 'code-10', unit: '1-2' }} laws={laws} />
    </p>
  ),
  'without an address': ({ laws }) => (
    <p>
      You can speak. <Cite cite={{ law: 'rule-7', unit: 'b' }} laws={laws} />
    </p>
  ),
  'the whole law': ({ laws }) => <Cite cite={{ law: 'code-10' }} laws={laws} />,
  'a long name of a case': () => (
    <p>
      You can speak. <Cite cite={{ law: decision.id }} laws={[decision]} />
    </p>
  ),
  several: ({ laws }) => (
    <p>
      You can speak.{' '}
      <CiteList
        cites={[{ law: 'code-10', unit: '1-2' }, { law: 'rule-7', unit: 'b' }, { law: decision.id }]}
        laws={[...laws, decision]}
      />
    </p>
  ),
} satisfies Examples
