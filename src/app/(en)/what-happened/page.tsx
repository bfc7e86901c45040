import { pageMetadata } from '../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { WhatHappened } from '#src/components/what-happened/what-happened.tsx'
import { whatHappenedPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.whatHappened.title, whatHappenedPath)
}

export default async function WhatHappenedRoute() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={whatHappenedPath} width="reading">
      <WhatHappened guide={guide} />
    </PageFrame>
  )
}
