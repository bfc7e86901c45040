import { pageMetadata } from '../../../page-metadata.ts'
import { siteUrl } from '../../../site-url.ts'
import { DataPage } from '#src/components/data-page/data-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { aboutDataPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { dataEntries } from '#src/domain/open-data/open-data.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { aboutData } from '#src/schema/data/data-files.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.openData.title, aboutDataPath)
}

export default async function AboutData() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={aboutDataPath} width="reading">
      <DataPage guide={guide} files={dataEntries(guide, aboutData)} base={siteUrl()?.replace(/\/$/, '')} />
    </PageFrame>
  )
}
