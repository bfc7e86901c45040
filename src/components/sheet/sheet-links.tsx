import { callLogPath, packPath, rightsSheetPath, stageSheetPath, walletPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Links to every sheet, on screen only. */
export function SheetLinks({ guide, path }: { guide: Guide; path: string }) {
  const links = [
    [rightsSheetPath, guide.rightsSheet.title],
    ...guide.stageSheets.map(({ id, title }) => [stageSheetPath(id), title] as const),
    [callLogPath, guide.callLog.title],
    [walletPath, guide.wallet.title],
    [packPath, guide.ui['pack.link']],
  ] as const
  return (
    <nav className="chrome part" aria-labelledby="all-sheets">
      <h2 id="all-sheets">{guide.ui['sheet.all']}</h2>
      <ul>
        {links.map(([href, title]) => (
          <li key={href}>
            <a className="tap" href={href} aria-current={path === href ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
