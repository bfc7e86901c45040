import { QrCode } from '#src/components/sheet/qr-code.tsx'
import { fill } from '#src/domain/fill.ts'
import { checkedWords } from '#src/domain/frame-view.ts'
import { mainLaw } from '#src/domain/sheet-view.ts'
import type { Guide } from '#src/schema/guide.ts'

/** The code of a page's full address as an SVG path; undefined when the guide's own address is not known. */
export type AddressCode = { readonly address: string; readonly path: string; readonly size: number } | undefined

type SheetFootProps = {
  readonly guide: Guide
  /** What the sheet is not. */
  readonly close: string
  /** Whether section numbers stand on the sheet, which the foot then explains. */
  readonly hasSections: boolean
  /** The page that the sheet belongs to. */
  readonly path: string
  readonly code: AddressCode
}

/** The foot of every sheet: what it is not, how its facts were checked, the way back to its page. */
export function SheetFoot({ guide, close, hasSections, path, code }: SheetFootProps) {
  const { ui } = guide
  return (
    <footer>
      <p>
        {close} {hasSections && `${fill(ui['sheet.sections'], { law: mainLaw(guide)?.cite ?? '' })} `}
        {checkedWords(guide, 'sheet.checked')}{' '}
        {code === undefined
          ? fill(ui['sheet.title-only'], { name: guide.site.name, path })
          : fill(ui['sheet.back'], { address: code.address })}
      </p>
      {code !== undefined && <QrCode path={code.path} size={code.size} />}
    </footer>
  )
}
