import { pageMetadata } from '../../page-metadata.ts'
import { PackPage } from '#src/components/pack-page/pack-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { packPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.pack.title, packPath)
}

export default async function Pack() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={packPath} width="wide">
      <PackPage guide={guide} />
    </PageFrame>
  )
}
