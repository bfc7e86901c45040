import { DataPage } from '#src/components/data-page/data-page.tsx'
import type { Examples } from '#src/components/examples.ts'

const files = [
  { name: 'offices.json', $schema: 'schema/offices.json', description: 'Every office.', count: 9 },
  { name: 'words.json', $schema: 'schema/words.json', description: 'Every word.', count: 0 },
]

export const examples = {
  ordinary: (guide) => <DataPage guide={guide} files={files} base="https://guide.example.org" />,
  'without an address of the guide': (guide) => <DataPage guide={guide} files={[]} base={undefined} />,
} satisfies Examples
