import { pageMetadata } from '../../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { MissedNotice } from '#src/components/missed-notice/missed-notice.tsx'
import { missedNoticePath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.missedNotice.title, missedNoticePath)
}

export default async function WhoShouldHaveToldMe() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={missedNoticePath} width="reading">
      <MissedNotice guide={guide} />
    </PageFrame>
  )
}
