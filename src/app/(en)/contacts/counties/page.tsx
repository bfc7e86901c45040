import { pageMetadata } from '../../../page-metadata.ts'
import { CountiesPage } from '#src/components/county-page/counties-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { countyMap } from '#src/domain/county-map.ts'
import { countiesPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadBoundaries } from '#src/loader/load-boundaries.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.counties.title, countiesPath)
}

export default async function Counties() {
  const guide = await loadGuide()
  const map = countyMap(await loadBoundaries(), guide.counties.list)
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={countiesPath} width="wide">
      <CountiesPage guide={guide} map={map} />
    </PageFrame>
  )
}
