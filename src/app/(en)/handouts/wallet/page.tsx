import { addressCode } from '../../../address-code.ts'
import { pageMetadata } from '../../../page-metadata.ts'
import { SheetFrame } from '../../../sheet-frame.tsx'
import { Wallet } from '#src/components/wallet/wallet.tsx'
import { walletPath, contactsPath } from '#src/domain/deep-links.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.wallet.title, walletPath)
}

export default async function WalletHandout() {
  const guide = await loadGuide()
  return (
    <SheetFrame guide={guide} path={walletPath}>
      <Wallet guide={guide} code={addressCode(contactsPath)} />
    </SheetFrame>
  )
}
