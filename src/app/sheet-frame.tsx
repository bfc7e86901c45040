import type { ReactNode } from 'react'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { SheetLinks } from '#src/components/sheet/sheet-links.tsx'
import { frameView } from '#src/domain/frame-view.ts'
import type { Guide } from '#src/schema/guide.ts'

type SheetFrameProps = { readonly guide: Guide; readonly path: string; readonly children: ReactNode }

/** A sheet on its page: on screen, with how to print it above and links to the other sheets below. */
export function SheetFrame({ guide, path, children }: SheetFrameProps) {
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={path} width="wide">
      <p className="chrome measure">{guide.ui['sheet.hint']}</p>
      {children}
      <SheetLinks guide={guide} path={path} />
    </PageFrame>
  )
}
