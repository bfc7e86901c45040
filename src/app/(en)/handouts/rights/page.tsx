import { addressCode } from '../../../address-code.ts'
import { pageMetadata } from '../../../page-metadata.ts'
import { SheetFrame } from '../../../sheet-frame.tsx'
import { RightsSheet } from '#src/components/rights-sheet/rights-sheet.tsx'
import { rightsPath, rightsSheetPath } from '#src/domain/deep-links.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.rightsSheet.title, rightsSheetPath)
}

export default async function RightsHandout() {
  const guide = await loadGuide()
  return (
    <SheetFrame guide={guide} path={rightsSheetPath}>
      <RightsSheet guide={guide} code={addressCode(rightsPath)} />
    </SheetFrame>
  )
}
