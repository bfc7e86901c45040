import type { Examples } from '#src/components/examples.ts'
import { Share } from '#src/components/share/share.tsx'

export const examples = {
  'a page without an address of its own': ({ ui }) => <Share ui={ui} code="a-page" hasCodes={false} />,
  'a page with a code to scan': ({ ui }) => <Share ui={ui} code="other-page" things="^right-" hasCodes />,
} satisfies Examples
