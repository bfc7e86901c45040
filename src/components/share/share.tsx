import { Island } from '#src/components/island/island.tsx'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type ShareProps = {
  readonly ui: UiStrings
  /** The name of the code of the page as a whole: its file is /qr/<name>.svg. */
  readonly code: string
  /** What the anchors of the things on the page look like that have a code of their own, as a regular expression. */
  readonly things?: string
  /** What stands before an anchor in the name of its code. */
  readonly prefix?: string
  /** Whether codes were built: they hold the guide's own address, which not every build knows. */
  readonly hasCodes: boolean
}

/**
 * A box to send the page, or one thing on it, to somebody: the link, a short message, a code to scan. With script it
 * opens from every link to a place, and from the button. Without script those links can be copied as any link can.
 */
export function Share({ ui, code, things, prefix, hasCodes }: ShareProps) {
  return (
    <div className="chrome" data-code={hasCodes ? code : undefined} data-things={things} data-prefix={prefix}>
      <Island name="share-links">
        <button type="button" name="page">
          {ui['share.page']}
        </button>
        <div popover="auto" id="share" role="dialog" aria-label={ui['share.page']}>
          <p className="share-text" data-first={ui['share.first']} />
          <p className="share-buttons">
            <button type="button" name="link">
              {ui['share.link']}
            </button>
            <button type="button" name="text">
              {ui['share.text']}
            </button>
            <button type="button" name="send" hidden>
              {ui['share.send']}
            </button>
            <button type="button" popoverTarget="share" popoverTargetAction="hide">
              {ui['term.close']}
            </button>
          </p>
          <output aria-live="polite" data-done={ui['share.done']} data-failed={ui['share.failed']} />
          {hasCodes && (
            <details>
              <summary>{ui['share.code']}</summary>
              <img alt={ui['share.code-alt']} width="200" height="200" />
            </details>
          )}
          <p className="small text-muted">{ui['share.traces']}</p>
        </div>
      </Island>
    </div>
  )
}
