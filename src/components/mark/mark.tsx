import type { Mark as MarkName } from '#src/domain/rights-engine.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/**
 * The sign of a mark: a filled disc where nothing has to be asked for, an outlined pen where it must be. Shape and
 * words carry the meaning; colour only repeats it. Drawn with the text's colour, so forced colours keep it.
 */
export function MarkSign({ mark }: { mark: MarkName }) {
  const isGiven = mark === 'automatic' || mark === 'everyone'
  return (
    <svg className="sign" viewBox="0 0 20 20" aria-hidden="true">
      {isGiven ? (
        <circle cx="10" cy="10" r="7" fill="currentColor" />
      ) : (
        <path
          d="M4 16l1-4 8.5-8.5 3 3L8 15l-4 1zM11.5 5.5l3 3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}

/** A mark: its sign and its words. */
export function Mark({ mark, ui }: { mark: MarkName; ui: UiStrings }) {
  return (
    <span className="mark" data-mark={mark}>
      <MarkSign mark={mark} />
      {ui[`mark.${mark}`]}
    </span>
  )
}
