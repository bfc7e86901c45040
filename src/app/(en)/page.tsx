import { pageMetadata } from '../page-metadata.ts'
import { HomePage } from '#src/components/home-page/home-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { StageDiagram } from '#src/components/stage-diagram/stage-diagram.tsx'
import { homePath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { journeyView } from '#src/domain/journey-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['nav.home'], homePath)
}

export default async function Home() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={homePath} width="wide">
      <HomePage guide={guide} diagram={<StageDiagram view={journeyView(guide)} ui={guide.ui} />} />
    </PageFrame>
  )
}
