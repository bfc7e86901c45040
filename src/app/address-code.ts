import encodeQR from 'qr'
import { siteUrl } from './site-url.ts'
import type { AddressCode } from '#src/components/sheet/sheet-foot.tsx'
import { qrPath } from '#src/domain/qr-path.ts'

/** The code of a page's full address; none while the guide's own address is not known. */
export function addressCode(path: string): AddressCode {
  const base = siteUrl()
  if (base === undefined) return undefined
  const address = new URL(path, base).href
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  return { address, size: rows.length, path: qrPath(rows) }
}
