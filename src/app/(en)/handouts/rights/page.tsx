import encodeQR from 'qr'
import { pageMetadata } from '../../../page-metadata.ts'
import { siteUrl } from '../../../site-url.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { RightsSheet } from '#src/components/rights-sheet/rights-sheet.tsx'
import { rightsPath, rightsSheetPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { qrPath } from '#src/domain/qr-path.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.rightsSheet.title, rightsSheetPath)
}

/** The code of the rights page's full address; none while the guide's own address is not known. */
function addressCode() {
  const base = siteUrl()
  if (base === undefined) return undefined
  const address = new URL(rightsPath, base).href
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  return { address, size: rows.length, path: qrPath(rows) }
}

export default async function RightsHandout() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={rightsSheetPath} width="wide">
      <p className="chrome measure">{guide.ui['sheet.hint']}</p>
      <RightsSheet guide={guide} code={addressCode()} />
    </PageFrame>
  )
}
