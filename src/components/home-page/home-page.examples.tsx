import type { Examples } from '#src/components/examples.ts'
import { HomePage } from '#src/components/home-page/home-page.tsx'
import { StageDiagram } from '#src/components/stage-diagram/stage-diagram.tsx'
import { journeyView } from '#src/domain/journey-view.ts'

export const examples = {
  ordinary: (guide) => <HomePage guide={guide} diagram={<StageDiagram view={journeyView(guide)} ui={guide.ui} />} />,
  'long words at the top': (guide) => (
    <HomePage
      guide={{
        ...guide,
        site: {
          ...guide.site,
          tagline: 'Reconsideration, conditional-release-and-probation-revocation, and what comes after them',
          lead: 'For whoever was hurt, for whoever is near them, and for whoever was called to speak. '
            .repeat(3)
            .trim(),
        },
      }}
      diagram={<p>The picture.</p>}
    />
  ),
} satisfies Examples
