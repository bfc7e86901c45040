import { notFound } from 'next/navigation'
import { pageMetadata } from '../../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { NoticePage } from '#src/components/notice-page/notice-page.tsx'
import { noticePath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

type Address = { params: Promise<{ notice: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const guide = await loadGuide()
  return guide.notices.map((notice) => ({ notice: notice.id }))
}

async function find({ params }: Address) {
  const [guide, { notice: id }] = await Promise.all([loadGuide(), params])
  const notice = guide.notices.find((entry) => entry.id === id) ?? notFound()
  return { guide, notice, path: noticePath(notice.id) }
}

export async function generateMetadata(address: Address) {
  const { guide, notice, path } = await find(address)
  return pageMetadata(guide, notice.title, path)
}

export default async function NoticeRoute(address: Address) {
  const { guide, notice, path } = await find(address)
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={path} width="reading">
      <NoticePage guide={guide} notice={notice} />
    </PageFrame>
  )
}
