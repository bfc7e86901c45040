import { pageMetadata } from '../../../page-metadata.ts'
import { siteUrl } from '../../../site-url.ts'
import { findLawPage, lawPageParams, type LawAddress } from '../../../law-route.ts'
import { LawPage } from '#src/components/law-page/law-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { Share } from '#src/components/share/share.tsx'
import { lawPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'

export const dynamicParams = false

export const generateStaticParams = lawPageParams

export async function generateMetadata(address: LawAddress) {
  const { guide, page } = await findLawPage(address)
  return pageMetadata(guide, page.title, lawPath(page.id))
}

export default async function LawRoute(address: LawAddress) {
  const { guide, page } = await findLawPage(address)
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={lawPath(page.id)} width="wide">
      <LawPage guide={guide} page={page} />
      <Share
        ui={guide.ui}
        code={`law-${page.id}`}
        things="^[0-9]"
        prefix={`law-${page.id}-`}
        hasCodes={siteUrl() !== undefined}
      />
    </PageFrame>
  )
}
