import { Island } from '#src/components/island/island.tsx'
import { Entry, LinesEntry } from '#src/components/paper/entry.tsx'
import { PaperButtons } from '#src/components/paper/paper-buttons.tsx'
import { fill } from '#src/domain/fill.ts'
import type { LetterView } from '#src/domain/letter-view.ts'
import type { LetterPiece } from '#src/domain/letter-words.ts'
import type { Guide } from '#src/schema/guide.ts'

type LetterFieldsProps = { readonly guide: Guide; readonly view: LetterView }

/** The fields beside the letter. They need script, so without it the letter has its blanks alone. */
export function LetterFields({ guide, view }: LetterFieldsProps) {
  const { ui, counties } = guide
  const unknown = view.recipients.filter(({ lines }) => lines.length === 0)
  return (
    <Island name="paper-form">
      <h2>{ui['letters.form']}</h2>
      {(['own', 'relative', 'matter', 'sender'] as const)
        .filter((group) => view.fields[group].length > 0)
        .map((group) => (
          <fieldset key={group} className={group === 'relative' ? 'relative-fields' : undefined}>
            <legend>{ui[`letters.group-${group}`]}</legend>
            {view.fields[group].map((field) => (
              <Entry key={field.id} field={field} counties={counties.list} ui={ui} />
            ))}
          </fieldset>
        ))}
      {unknown.length > 0 && (
        <details>
          <summary>{ui['letters.group-to']}</summary>
          <p className="small">{ui['letters.group-to-note']}</p>
          {unknown.map(({ field, name }) => (
            <LinesEntry
              key={field}
              name={field}
              label={fill(ui['letters.address-of'], { office: name.map((piece) => nameOf(piece, guide)).join('') })}
              rows={3}
            />
          ))}
        </details>
      )}
      <PaperButtons ui={ui} />
    </Island>
  )
}

function nameOf(piece: LetterPiece, { letterForm }: Guide): string {
  if ('words' in piece) return piece.words
  return letterForm.fields.find(({ id }) => id === piece.field)?.blank ?? ''
}
