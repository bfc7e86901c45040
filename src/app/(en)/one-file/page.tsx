import { pageMetadata } from '../../page-metadata.ts'
import { siteUrl } from '../../site-url.ts'
import { OneFileCover } from '#src/components/one-file/one-file-cover.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { oneFileShellPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return { ...pageMetadata(guide, guide.site.name, oneFileShellPath), title: guide.site.name, robots: 'noindex' }
}

/** The cover of the file that holds the whole guide. The finishing step makes the file of it, and takes this page away. */
export default async function OneFile() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={oneFileShellPath} width="wide">
      <OneFileCover guide={guide} live={siteUrl()} />
    </PageFrame>
  )
}
