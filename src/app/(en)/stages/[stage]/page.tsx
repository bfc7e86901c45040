import { notFound } from 'next/navigation'
import { pageMetadata } from '../../../page-metadata.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { StagePage } from '#src/components/stage-page/stage-page.tsx'
import { stagePath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

type Address = { params: Promise<{ stage: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const guide = await loadGuide()
  return guide.stages.map((stage) => ({ stage: stage.id }))
}

async function find({ params }: Address) {
  const [guide, { stage: id }] = await Promise.all([loadGuide(), params])
  const stage = guide.stages.find((entry) => entry.id === id) ?? notFound()
  return { guide, stage, path: stagePath(stage.id) }
}

export async function generateMetadata(address: Address) {
  const { guide, stage, path } = await find(address)
  return pageMetadata(guide, stage.title, path)
}

export default async function StageRoute(address: Address) {
  const { guide, stage, path } = await find(address)
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={path} width="reading">
      <StagePage guide={guide} stage={stage} />
    </PageFrame>
  )
}
