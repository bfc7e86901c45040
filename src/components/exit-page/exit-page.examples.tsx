import type { Examples } from '#src/components/examples.ts'
import { ExitPage, ExitSkipLink } from '#src/components/exit-page/exit-page.tsx'

const href = 'https://weather.example/'

export const examples = {
  'the bar, or the button on a wide page': (guide) => <ExitPage href={href} ui={guide.ui} />,
  'the second skip link': (guide) => <ExitSkipLink href={href} ui={guide.ui} />,
} satisfies Examples
