import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

const parole = 'rights/1-7-d.yml'

/** Changes of which the cause has to be told, and no guess that leads astray. */
export const badCauses: readonly BadChange[] = [
  {
    name: 'a slip in a right that is alone on its part of the law',
    file: parole,
    from: 'trigger: written',
    to: 'trigger: writen',
    rule: 'schema',
    message: '"trigger" cannot be "writen"',
    fix: 'Did you mean "written"?',
  },
  {
    name: 'a right whose name differs in one letter from others',
    file: 'handouts/rights.yml',
    from: "rights: ['1-1', '1-4']",
    to: "rights: ['1-1', '1-4', 1-7-h]",
    rule: 'reference',
    message: 'There is no right "1-7-h"',
    fix: 'It may have been deleted or renamed. Look in rights/',
  },
  {
    name: 'a source whose name differs in its year from another',
    file: 'statutes/rsmo-595-209-2024.yml',
    from: 'sources: [revisor-595-209-2024]',
    to: 'sources: [revisor-595-209-2022]',
    rule: 'reference',
    message: 'There is no source "revisor-595-209-2022"',
    fix: 'It may have been deleted or renamed. Look in sources.yml',
  },
  {
    name: 'a law whose number differs from others',
    file: 'rights/mo-217-690-9.yml',
    from: 'law: rsmo-217-690',
    to: 'law: rsmo-217-691',
    rule: 'reference',
    message: 'There is no law "rsmo-217-691"',
    fix: 'It may have been deleted or renamed. Look in laws.yml',
  },
  {
    name: 'a domain of an office that differs in two letters from another',
    file: 'contacts/ago-victim-services.yml',
    from: 'https://ago.mo.gov',
    to: 'https://asa.mo.gov',
    rule: 'outbound',
    message: 'Links may not lead to "asa.mo.gov"',
    fix: 'Check that it is the right office',
  },
]
