import type { ReactNode } from 'react'
import { ExitPage, ExitSkipLink } from '#src/components/exit-page/exit-page.tsx'
import { linkWordsId } from '#src/components/linked-heading/anchor-link.tsx'
import { SiteFooter } from '#src/components/page-frame/site-footer.tsx'
import { StageRiver } from '#src/components/page-frame/stage-river.tsx'
import { contactsPath, homePath, rightsPath, safetyPath, searchPath, whatHappenedPath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import type { FrameView } from '#src/domain/frame-view.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

export type PageFrameProps = {
  readonly frame: FrameView
  readonly ui: UiStrings
  /** The address of this page, so that the navigation can mark it. */
  readonly path: string
  /** `wide` gives the whole width to the content (home, lists); `reading` keeps a margin with the stages. */
  readonly width: 'reading' | 'wide'
  readonly children: ReactNode
}

/** What stands on every page: the way out, the emergency line, the name, the stages, the foot. */
export function PageFrame({ frame, ui, path, width, children }: PageFrameProps) {
  const doors = [
    [whatHappenedPath, ui['nav.happened']],
    [rightsPath, ui['nav.rights']],
    [contactsPath, ui['nav.contacts']],
    [searchPath, ui['nav.search']],
  ] as const
  return (
    <>
      <a className="skip" href="#content">
        {ui['skip.content']}
      </a>
      <header className="chrome frame pt-2">
        <ExitSkipLink href={frame.exitUrl} ui={ui} />
        <p className="small emergency">
          {ui['emergency.question']}{' '}
          <a className="tap" href={frame.emergencyHref}>
            <b>{fill(ui['emergency.call'], { number: frame.emergencyNumber })}</b>
          </a>
        </p>
        <div className="masthead">
          <a className="tap wordmark" href={homePath} aria-current={path === homePath ? 'page' : undefined}>
            {frame.siteName}
          </a>
          <nav aria-label={ui['nav.main']}>
            <ul className="taps small flex flex-wrap gap-x-4">
              {doors.map(([href, label]) => (
                <li key={href}>
                  <a href={href} aria-current={path === href ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <p className="pt-1 small text-muted">
          {ui['safety.line']}{' '}
          <a className="tap" href={safetyPath}>
            {ui['safety.link']}
          </a>
        </p>
        <ExitPage href={frame.exitUrl} ui={ui} />
      </header>
      <div className={width === 'reading' ? 'frame reading' : 'frame'}>
        <span hidden id={linkWordsId}>
          {ui['anchor.link']}
        </span>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        {path !== homePath && <StageRiver stages={frame.stages} ui={ui} path={path} />}
      </div>
      <SiteFooter frame={frame} ui={ui} path={path} />
    </>
  )
}
