import { pageMetadata } from '../../../page-metadata.ts'
import { StatementPlanPage } from '#src/components/statement-plan/statement-plan.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { statementPlanPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.statementPlan.title, statementPlanPath)
}

export default async function Page() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={statementPlanPath} width="wide">
      <StatementPlanPage guide={guide} />
    </PageFrame>
  )
}
