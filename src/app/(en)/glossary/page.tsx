import { pageMetadata } from '../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { GlossaryPage } from '#src/components/glossary-page/glossary-page.tsx'
import { glossaryPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['glossary.title'], glossaryPath)
}

export default async function GlossaryRoute() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={glossaryPath} width="reading">
      <GlossaryPage guide={guide} />
    </PageFrame>
  )
}
