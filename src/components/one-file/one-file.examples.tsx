import type { Examples } from '#src/components/examples.ts'
import { OneFileCover } from '#src/components/one-file/one-file-cover.tsx'

export const examples = {
  'the address of the guide is not known': (guide) => <OneFileCover guide={guide} live={undefined} />,
  'the address is known, and long': (guide) => (
    <OneFileCover guide={guide} live="https://a-guide-with-a-long-name-for-whoever-needs-it.example.org/" />
  ),
} satisfies Examples
