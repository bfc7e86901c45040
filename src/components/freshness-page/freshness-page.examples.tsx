import type { Examples } from '#src/components/examples.ts'
import { FreshnessPage } from '#src/components/freshness-page/freshness-page.tsx'
import { freshnessView } from '#src/domain/checks/freshness-view.ts'

const long = 'The-page-of-an-office-with-a-name-that-does-not-fit-on-one-line-of-a-small-phone'

export const examples = {
  ordinary: (guide) => <FreshnessPage guide={guide} view={freshnessView(guide)} />,
  'nobody has checked anything': (guide) => (
    <FreshnessPage guide={guide} view={{ ...freshnessView(guide), checked: 0 }} />
  ),
  'nothing is due, and nothing is open': (guide) => (
    <FreshnessPage guide={guide} view={{ ...freshnessView(guide), groups: [], questions: [] }} />
  ),
  'a long name': (guide) => (
    <FreshnessPage
      guide={guide}
      view={freshnessView({ ...guide, contacts: guide.contacts.map((contact) => ({ ...contact, name: long })) })}
    />
  ),
} satisfies Examples
