import type { Examples } from '#src/components/examples.ts'
import { StatementPlanPage } from '#src/components/statement-plan/statement-plan.tsx'

export const examples = {
  ordinary: (guide) => <StatementPlanPage guide={guide} />,
  'one long question': (guide) => (
    <StatementPlanPage
      guide={{
        ...guide,
        statementPlan: {
          ...guide.statementPlan,
          prompts: guide.statementPlan.prompts.slice(0, 1).map((prompt) => ({
            ...prompt,
            id: 'long',
            ask: 'What has happened to your life since then, and to the lives of the people who are near to you?',
          })),
        },
      }}
    />
  ),
} satisfies Examples
