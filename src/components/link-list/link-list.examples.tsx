import type { Examples } from '#src/components/examples.ts'
import { LinkList } from '#src/components/link-list/link-list.tsx'

export const examples = {
  ordinary: () => (
    <LinkList
      links={[
        ['/rights/', 'Your rights'],
        ['/contacts/', 'Who to call'],
      ]}
    />
  ),
  'one long link': () => (
    <LinkList
      links={[['/stages/', 'Everything about reconsideration, conditional-release-and-revocation, and more']]}
    />
  ),
} satisfies Examples
