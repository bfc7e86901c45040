import { notFound } from 'next/navigation'
import { pageMetadata } from './page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { PlainPage } from '#src/components/plain-page/plain-page.tsx'
import { pagePath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

async function find(id: string) {
  const guide = await loadGuide()
  return { guide, page: guide.pages.find((entry) => entry.id === id) ?? notFound() }
}

/** The head of a plain page, by the id of its file in content/pages. */
export async function plainMetadata(id: string) {
  const { guide, page } = await find(id)
  return pageMetadata(guide, page.title, pagePath(page.id))
}

/** A plain page in its frame, by the id of its file in content/pages. */
export async function PlainRoute({ id }: { id: string }) {
  const { guide, page } = await find(id)
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={pagePath(page.id)} width="reading">
      <PlainPage guide={guide} page={page} />
    </PageFrame>
  )
}
