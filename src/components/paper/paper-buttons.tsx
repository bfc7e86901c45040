import { fill } from '#src/domain/fill.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** What one can do with the paper. The island paper-form knows the buttons by their names. */
export function PaperButtons({ ui }: { readonly ui: UiStrings }) {
  return (
    <>
      <label className="keep-lines">
        <input type="checkbox" id="keep-lines" autoComplete="off" /> {ui['letters.keep-lines']}
      </label>
      <p className="paper-buttons" id="do">
        <button type="button" name="print" data-title={ui['letters.print-title']}>
          {ui['letters.print']}
        </button>
        <button type="button" name="copy" data-done={ui['letters.copied']} data-failed={ui['letters.not-copied']}>
          {ui['letters.copy']}
        </button>
        <button type="button" name="text" data-done={fill(ui['letters.saved'], { file: 'page.txt' })}>
          {ui['letters.save-text']}
        </button>
        <button
          type="button"
          name="word"
          data-done={fill(ui['letters.saved'], { file: 'page.docx' })}
          data-failed={ui['letters.not-saved']}
        >
          {ui['letters.save-word']}
        </button>
      </p>
      <p>
        <button type="button" name="clear" data-done={ui['letters.cleared']}>
          {ui['letters.clear']}
        </button>
      </p>
      <output aria-live="polite" />
      <p className="small text-muted">{ui['letters.traces']}</p>
    </>
  )
}
