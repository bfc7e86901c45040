import { Island } from '#src/components/island/island.tsx'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type ExitProps = {
  /** The neutral page that the link leads to. */
  readonly href: string
  readonly ui: UiStrings
}

/**
 * The way out. A real link in the server's HTML, so that it works before and without any script; never in a menu and
 * never covered. `noreferrer` keeps the next site from learning where the reader came from. With script the page goes
 * blank at once, and Shift pressed three times does the same: src/islands/exit-page.ts.
 */
export function ExitPage({ href, ui }: ExitProps) {
  return (
    <>
      <ExitLink className="exit" href={href} ui={ui} />
      <Island name="exit-page">
        <output
          className="skip"
          data-more2={ui['exit.press-2']}
          data-more1={ui['exit.press-1']}
          data-expired={ui['exit.expired']}
          data-loading={ui['exit.loading']}
        />
      </Island>
    </>
  )
}

/** The same way out as a second skip link: the first thing after "Skip to the content" for who moves by keyboard. */
export function ExitSkipLink(props: ExitProps) {
  return <ExitLink className="skip" {...props} />
}

function ExitLink({ href, ui, className }: ExitProps & { readonly className: string }) {
  return (
    <a className={className} href={href} data-exit="" rel="nofollow noreferrer">
      {ui['exit.label']}
    </a>
  )
}
