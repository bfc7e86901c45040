import type { Examples } from '#src/components/examples.ts'
import { MovedPage } from '#src/components/moved-page/moved-page.tsx'

export const examples = {
  ordinary: (guide) => <MovedPage guide={guide} />,
  'one place without an office': (guide) => (
    <MovedPage
      guide={{
        ...guide,
        moved: {
          ...guide.moved,
          places: [
            { id: 'sheriff', name: 'The sheriff', when: 'If the person is in a gaol', how: [{ words: 'Write.' }] },
          ],
        },
      }}
    />
  ),
} satisfies Examples
