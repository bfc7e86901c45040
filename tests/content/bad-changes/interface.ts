import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

const file = 'locales/en/ui.yml'

/** Words of the interface that lose what the page fills into them. */
export const badInterface: readonly BadChange[] = [
  {
    name: 'words that lose the number that belongs in them',
    file,
    from: "emergency.call: 'Call {number}'",
    to: "emergency.call: 'Call now'",
    rule: 'schema',
    message: '"emergency.call" cannot be "Call now"',
    fix: 'Write {number} where it belongs',
  },
  {
    name: 'a blank of the interface that is misspelt',
    file,
    from: "'{count} results'",
    to: "'{cuont} results'",
    rule: 'schema',
    message: '"search.results" cannot be "{cuont} results"',
    fix: 'Take {cuont} away: the page does not fill it in.',
  },
  {
    name: 'a blank in words that no page fills',
    file,
    from: 'nav.rights: Your rights',
    to: "nav.rights: 'Your {count} rights'",
    rule: 'schema',
    message: '"nav.rights" cannot be "Your {count} rights"',
    fix: 'Take {count} away',
  },
]
