import { DoneList } from '#src/components/done-list/done-list.tsx'
import type { Examples } from '#src/components/examples.ts'

export const examples = {
  ordinary: ({ ui, follow }) => <DoneList ui={ui} names={follow.ways.map(({ name }) => name)} />,
  'long names': ({ ui }) => (
    <DoneList
      ui={ui}
      names={[
        'A letter',
        'A written request to the office that holds the papers of the conditional-release commission',
      ]}
    />
  ),
} satisfies Examples
