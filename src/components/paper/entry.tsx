import type { ReactNode } from 'react'
import type { County } from '#src/schema/county.ts'
import type { LetterField } from '#src/schema/letter-form.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/**
 * What a browser does with typed words on its own is turned off: it neither offers them again, nor brings them back, nor
 * sends them to a spelling service.
 */
const quiet = { autoComplete: 'off', spellCheck: false, className: 'field' } as const

type EntryProps = {
  readonly field: LetterField
  readonly counties: readonly County[]
  readonly ui: UiStrings
}

/** One field of the form. Its name is the id by which the paper knows it. */
export function Entry({ field: { id, label, hint, kind }, counties, ui }: EntryProps) {
  if (kind === 'office') return null
  return (
    <Labelled label={label} hint={hint}>
      {kind === 'county' && (
        <select {...quiet} name={id} data-office={`${id}-office`}>
          <option value="">{ui['letters.county-open']}</option>
          {counties.map((county) => (
            <option key={county.id} data-office={county.office}>
              {county.name}
            </option>
          ))}
        </select>
      )}
      {kind === 'lines' && <textarea {...quiet} name={id} rows={3} />}
      {(kind === 'line' || kind === 'day') && (
        <input {...quiet} type="text" name={id} data-today={kind === 'day' ? '' : undefined} />
      )}
    </Labelled>
  )
}

type LinesProps = { readonly name: string; readonly label: string; readonly hint?: string; readonly rows: number }

/** A field for several lines. */
export function LinesEntry({ name, label, hint, rows }: LinesProps) {
  return (
    <Labelled label={label} hint={hint}>
      <textarea {...quiet} name={name} rows={rows} />
    </Labelled>
  )
}

type LabelledProps = { readonly label: string; readonly hint: string | undefined; readonly children: ReactNode }

function Labelled({ label, hint, children }: LabelledProps) {
  return (
    <label className="entry">
      {label}
      {hint !== undefined && <small>{hint}</small>}
      {children}
    </label>
  )
}
