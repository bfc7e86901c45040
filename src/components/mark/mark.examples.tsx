import type { Examples } from '#src/components/examples.ts'
import { Mark } from '#src/components/mark/mark.tsx'

export const examples = {
  automatic: ({ ui }) => <Mark mark="automatic" ui={ui} />,
  everyone: ({ ui }) => <Mark mark="everyone" ui={ui} />,
  ask: ({ ui }) => <Mark mark="ask" ui={ui} />,
  written: ({ ui }) => <Mark mark="written" ui={ui} />,
  duty: ({ ui }) => <Mark mark="duty" ui={ui} />,
} satisfies Examples
