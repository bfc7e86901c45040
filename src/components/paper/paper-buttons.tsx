import type { UiStrings } from '#src/schema/ui-strings.ts'

/** What one can do with the paper. The island paper-form knows the buttons by their names. */
export function PaperButtons({ ui }: { readonly ui: UiStrings }) {
  return (
    <>
      <p className="paper-buttons">
        <button type="button" name="print">
          {ui['letters.print']}
        </button>
        <button type="button" name="copy" data-done={ui['letters.copied']} data-failed={ui['letters.not-copied']}>
          {ui['letters.copy']}
        </button>
        <button type="button" name="text" data-done={ui['letters.saved']}>
          {ui['letters.save-text']}
        </button>
        <button type="button" name="word" data-done={ui['letters.saved']} data-failed={ui['letters.not-saved']}>
          {ui['letters.save-word']}
        </button>
        <button type="button" name="clear" data-done={ui['letters.cleared']}>
          {ui['letters.clear']}
        </button>
      </p>
      <output aria-live="polite" />
      <p className="small text-muted">{ui['letters.traces']}</p>
    </>
  )
}
