import { aboutPath, safetyPath } from '#src/domain/deep-links.ts'
import type { FrameView } from '#src/domain/frame-view.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type SiteFooterProps = { readonly frame: FrameView; readonly ui: UiStrings; readonly path: string }

/** The foot of every page: someone to talk to, what the guide is not, how its facts were checked. */
export function SiteFooter({ frame, ui, path }: SiteFooterProps) {
  const links = [
    [safetyPath, ui['nav.safety']],
    [aboutPath, ui['nav.about']],
  ] as const
  return (
    <footer className="chrome frame small text-muted">
      <div className="foot">
        <p>
          <b>{ui['footer.support']}</b>
        </p>
        <ul className="flex flex-wrap gap-x-6">
          {frame.support.map((line) => (
            <li key={line.href}>
              {line.name}:{' '}
              <a className="tap whitespace-nowrap" href={line.href}>
                {line.number}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-3">{ui['footer.advice']}</p>
        <p>{frame.checked}</p>
        <ul className="mt-3 flex flex-wrap gap-x-6">
          {links.map(([href, label]) => (
            <li key={href}>
              <a className="tap" href={href} aria-current={path === href ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
