import { addressCode } from '../../../address-code.ts'
import { pageMetadata } from '../../../page-metadata.ts'
import { SheetFrame } from '../../../sheet-frame.tsx'
import { CallLog } from '#src/components/call-log/call-log.tsx'
import { callLogPath, contactsPath } from '#src/domain/deep-links.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.callLog.title, callLogPath)
}

export default async function CallLogHandout() {
  const guide = await loadGuide()
  return (
    <SheetFrame guide={guide} path={callLogPath}>
      <CallLog guide={guide} code={addressCode(contactsPath)} />
    </SheetFrame>
  )
}
