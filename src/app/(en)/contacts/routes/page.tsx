import { pageMetadata } from '../../../page-metadata.ts'
import { RoutesPage } from '#src/components/follow-page/routes-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { routesPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.follow.routesTitle, routesPath)
}

export default async function Routes() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={routesPath} width="reading">
      <RoutesPage guide={guide} />
    </PageFrame>
  )
}
