import type { Examples } from '#src/components/examples.ts'
import { HearingPlanPage } from '#src/components/hearing-plan/hearing-plan.tsx'

export const examples = {
  ordinary: (guide) => <HearingPlanPage guide={guide} />,
  'long answers': (guide) => (
    <HearingPlanPage
      guide={{
        ...guide,
        hearingPlan: {
          ...guide.hearingPlan,
          questions: guide.hearingPlan.questions.map((question) => ({
            ...question,
            id: `long-${question.id}`,
            options: question.options.map((option) => ({
              ...option,
              words: `${option.words} And more of it, with one Bewährungsauflagenüberwachungsstellenverordnung.`,
            })),
          })),
        },
      }}
    />
  ),
} satisfies Examples
