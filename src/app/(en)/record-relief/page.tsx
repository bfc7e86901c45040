import { pageMetadata } from '../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { ReliefPage } from '#src/components/relief-page/relief-page.tsx'
import { reliefPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.reliefPage.title, reliefPath)
}

export default async function RecordRelief() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={reliefPath} width="reading">
      <ReliefPage guide={guide} />
    </PageFrame>
  )
}
