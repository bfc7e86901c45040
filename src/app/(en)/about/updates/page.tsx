import { pageMetadata } from '../../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { UpdatesPage } from '#src/components/updates-page/updates-page.tsx'
import { updatesPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['updates.title'], updatesPath)
}

export default async function Updates() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={updatesPath} width="reading">
      <UpdatesPage guide={guide} />
    </PageFrame>
  )
}
