import { pageMetadata } from '../../page-metadata.ts'
import { siteUrl } from '../../site-url.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { Share } from '#src/components/share/share.tsx'
import { RightsPage } from '#src/components/rights-page/rights-page.tsx'
import { rightsPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['rights.title'], rightsPath)
}

export default async function Rights() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={rightsPath} width="reading">
      <RightsPage guide={guide} />
      <Share ui={guide.ui} code="rights" things="^right-" hasCodes={siteUrl() !== undefined} />
    </PageFrame>
  )
}
