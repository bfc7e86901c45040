import type { Examples } from '#src/components/examples.ts'
import { rights } from '#src/components/right-item/right-item.examples.tsx'
import { RightsPage } from '#src/components/rights-page/rights-page.tsx'

export const examples = {
  ordinary: (guide) => <RightsPage guide={guide} />,
  'rights of every kind, and long crimes': (guide) => (
    <RightsPage
      guide={{
        ...guide,
        rights: [...guide.rights, ...Object.values(rights)],
        site: {
          ...guide.site,
          listedCrimes: [
            ...guide.site.listedCrimes,
            'Theft-of-an-apple-orchard-in-the-night-with-others, in any degree',
          ],
        },
      }}
    />
  ),
} satisfies Examples
