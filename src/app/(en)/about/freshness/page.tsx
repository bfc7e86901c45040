import { pageMetadata } from '../../../page-metadata.ts'
import { FreshnessPage } from '#src/components/freshness-page/freshness-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { freshnessView } from '#src/domain/checks/freshness-view.ts'
import { aboutFreshnessPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['freshness.title'], aboutFreshnessPath)
}

export default async function AboutFreshness() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={aboutFreshnessPath} width="reading">
      <FreshnessPage guide={guide} view={freshnessView(guide)} />
    </PageFrame>
  )
}
