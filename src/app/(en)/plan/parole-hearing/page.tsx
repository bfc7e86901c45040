import { pageMetadata } from '../../../page-metadata.ts'
import { HearingPlanPage } from '#src/components/hearing-plan/hearing-plan.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { hearingPlanPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.hearingPlan.title, hearingPlanPath)
}

export default async function Page() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={hearingPlanPath} width="wide">
      <HearingPlanPage guide={guide} />
    </PageFrame>
  )
}
