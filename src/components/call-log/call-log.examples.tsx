import { CallLog } from '#src/components/call-log/call-log.tsx'
import type { Examples } from '#src/components/examples.ts'

const manyColumns = ['Day', 'Time', 'Office and number', 'Person', 'They said', 'Next step'].map((words) => ({ words }))

export const examples = {
  'rows to fill in': (guide) => <CallLog guide={guide} code={undefined} />,
  'many narrow columns': (guide) => (
    <CallLog guide={{ ...guide, callLog: { ...guide.callLog, columns: manyColumns } }} code={undefined} />
  ),
} satisfies Examples
