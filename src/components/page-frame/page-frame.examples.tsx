import type { Examples } from '#src/components/examples.ts'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { phoneHref } from '#src/domain/contact-directory.ts'
import { homePath, rightsPath, stagePath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'

const content = (
  <>
    <h1>What this page says</h1>
    <LinkedHeading level={2} id="a-part">
      A part of it
    </LinkedHeading>
    <p>Words between the head and the foot.</p>
  </>
)

export const examples = {
  'to read, with the stages beside it': (guide) => (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={rightsPath} width="reading">
      {content}
    </PageFrame>
  ),
  'on the page of a stage': (guide) => (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={stagePath('mercy')} width="reading">
      {content}
    </PageFrame>
  ),
  'wide, on the first page': (guide) => (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={homePath} width="wide">
      {content}
    </PageFrame>
  ),
  'long names, many stages, many lines to call': (guide) => {
    const frame = frameView(guide)
    const title = 'Reconsideration-of-conditional-release and revocation'
    return (
      <PageFrame
        frame={{
          ...frame,
          siteName: 'A-guide-to-whatever-may-follow a verdict',
          support: ['555-555-0130', '555-555-0131', '555-555-0132'].map((number) => ({
            name: 'Line for whoever was hurt by someone near to them',
            number,
            href: phoneHref({ number, use: 'voice' }),
          })),
          stages: Array.from({ length: 9 }, (_, place) => ({ id: `stage-${place}`, title, lane: (place % 3) + 1 })),
        }}
        ui={guide.ui}
        path="/about/"
        width="reading"
      >
        {content}
      </PageFrame>
    )
  },
} satisfies Examples
