import { offices } from '#src/components/contact-card/contact-card.examples.tsx'
import { ContactsPage } from '#src/components/contacts-page/contacts-page.tsx'
import type { Examples } from '#src/components/examples.ts'

export const examples = {
  ordinary: (guide) => <ContactsPage guide={guide} />,
  'offices that are hard to print': (guide) => (
    <ContactsPage guide={{ ...guide, contacts: [...guide.contacts, ...Object.values(offices)] }} />
  ),
} satisfies Examples
