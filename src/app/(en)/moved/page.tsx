import { pageMetadata } from '../../page-metadata.ts'
import { MovedPage } from '#src/components/moved-page/moved-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { movedPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.moved.title, movedPath)
}

export default async function Moved() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={movedPath} width="reading">
      <MovedPage guide={guide} />
    </PageFrame>
  )
}
