import { pageMetadata } from '../../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { RightsMatrix } from '#src/components/rights-matrix/rights-matrix.tsx'
import { matrixPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['matrix.title'], matrixPath)
}

export default async function Matrix() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={matrixPath} width="wide">
      <RightsMatrix guide={guide} />
    </PageFrame>
  )
}
