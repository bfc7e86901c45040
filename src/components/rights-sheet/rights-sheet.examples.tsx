import { offices } from '#src/components/contact-card/contact-card.examples.tsx'
import type { Examples } from '#src/components/examples.ts'
import { RightsSheet } from '#src/components/rights-sheet/rights-sheet.tsx'
import { qrPath } from '#src/domain/qr-path.ts'

// Not a code that a phone can read: the smallest one has 21 modules in a row, and this shows only where it stands.
const squares = Array.from({ length: 21 }, (_, row) =>
  Array.from({ length: 21 }, (_, column) => (row + column) % 2 === 0),
)

const code = {
  address: 'https://a-guide-with-a-very-long-name-for-one-sheet-of-paper.example.org/rights/',
  size: squares.length,
  path: qrPath(squares),
}

export const examples = {
  'without a code': (guide) => <RightsSheet guide={guide} code={undefined} />,
  'with a code and a long address': (guide) => <RightsSheet guide={guide} code={code} />,
  'numbers that are not sure, a long name, no number': (guide) => (
    <RightsSheet
      guide={{
        ...guide,
        contacts: [...guide.contacts, ...Object.values(offices)],
        rightsSheet: {
          ...guide.rightsSheet,
          contacts: Object.values(offices).map(({ id, askFor }) => ({ contact: id, words: askFor })),
        },
      }}
      code={undefined}
    />
  ),
} satisfies Examples
