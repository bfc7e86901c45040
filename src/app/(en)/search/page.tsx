import { pageMetadata } from '../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { SearchPage } from '#src/components/search-page/search-page.tsx'
import { searchPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['search.title'], searchPath)
}

export default async function SearchRoute() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={searchPath} width="reading">
      <SearchPage guide={guide} />
    </PageFrame>
  )
}
