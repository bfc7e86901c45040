import type { Examples } from '#src/components/examples.ts'
import { RightsMatrix } from '#src/components/rights-matrix/rights-matrix.tsx'
import { rights } from '#src/components/right-item/right-item.examples.tsx'

export const examples = {
  ordinary: (guide) => <RightsMatrix guide={guide} />,
  'rights of every kind': (guide) => <RightsMatrix guide={{ ...guide, rights: Object.values(rights) }} />,
} satisfies Examples
