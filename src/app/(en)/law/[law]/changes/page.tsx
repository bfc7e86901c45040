import { pageMetadata } from '../../../../page-metadata.ts'
import { findLawPage, lawPageParams, type LawAddress } from '../../../../law-route.ts'
import { LawChanges } from '#src/components/law-changes/law-changes.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { lawChangesPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'

export const dynamicParams = false

export const generateStaticParams = lawPageParams

export async function generateMetadata(address: LawAddress) {
  const { guide, page } = await findLawPage(address)
  return pageMetadata(guide, page.changes.title, lawChangesPath(page.id))
}

export default async function LawChangesRoute(address: LawAddress) {
  const { guide, page } = await findLawPage(address)
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={lawChangesPath(page.id)} width="reading">
      <LawChanges guide={guide} page={page} />
    </PageFrame>
  )
}
