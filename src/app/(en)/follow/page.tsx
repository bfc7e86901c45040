import { pageMetadata } from '../../page-metadata.ts'
import { FollowPage } from '#src/components/follow-page/follow-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { followPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.follow.title, followPath)
}

export default async function Follow() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={followPath} width="reading">
      <FollowPage guide={guide} />
    </PageFrame>
  )
}
