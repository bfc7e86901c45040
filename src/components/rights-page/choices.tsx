import type { ReactNode } from 'react'
import { Island } from '#src/components/island/island.tsx'
import { Mark } from '#src/components/mark/mark.tsx'
import { opaqueCode } from '#src/domain/opaque-code.ts'
import { marks, roles } from '#src/domain/rights-engine.ts'
import { inGroups } from '#src/domain/rights-checklist.ts'
import type { Guide } from '#src/schema/guide.ts'

/**
 * The choices of crime and role. They need script (src/islands/rights-choices.ts), so they stay hidden without it, and
 * every right then says all cases in words. Nothing is submitted: the values are read where they stand.
 */
export function Choices({ guide: { ui, crimes } }: { guide: Guide }) {
  return (
    <Island name="rights-choices">
      <fieldset className="choices chrome">
        <legend>{ui['choices.legend']}</legend>
        <CrimeList name="charged" label={ui['choices.charged']} open={ui['choices.charged-open']}>
          <CrimeOptions ui={ui} crimes={crimes} />
        </CrimeList>
        <CrimeList name="convicted" label={ui['choices.convicted']} open={ui['choices.convicted-same']}>
          <CrimeOptions ui={ui} crimes={crimes} />
        </CrimeList>
        <fieldset>
          <legend>{ui['choices.role']}</legend>
          {roles.map((role) => (
            <label key={role}>
              <input type="radio" name="role" value={role} defaultChecked={role === 'victim'} autoComplete="off" />
              {ui[`choices.role-${role}`]}
            </label>
          ))}
        </fieldset>
        <p className="small text-muted">{ui['choices.note']}</p>
        <button type="button" name="clear">
          {ui['choices.clear']}
        </button>
        <button type="button" name="copy" data-done={ui['choices.copied']} data-failed={ui['choices.not-copied']}>
          {ui['choices.copy']}
        </button>
      </fieldset>
      <p data-chosen />
      <output aria-live="polite" data-count={ui['choices.count']} data-hidden={ui['choices.hidden']} />
      <Templates ui={ui} />
    </Island>
  )
}

type CrimeListProps = {
  readonly name: string
  readonly label: string
  readonly open: string
  readonly children: ReactNode
}

function CrimeList({ name, label, open, children }: CrimeListProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} autoComplete="off">
        <option value="">{open}</option>
        {children}
      </select>
    </label>
  )
}

function CrimeOptions({ ui, crimes }: Pick<Guide, 'ui' | 'crimes'>) {
  return inGroups(crimes).map(([group, members]) => (
    <optgroup key={group} label={ui[`choices.group-${group}`]}>
      {members.map((crime) => (
        <option key={crime.id} value={opaqueCode(crime.id)} data-class={crime.class}>
          {crime.name}
        </option>
      ))}
    </optgroup>
  ))
}

/** What the island puts beside a right: copied, never written as markup. */
function Templates({ ui }: Pick<Guide, 'ui'>) {
  return (
    <>
      {marks.map((mark) => (
        <template key={mark} data-mark={mark}>
          <p className="yours">
            {ui['choices.yours']} <Mark mark={mark} ui={ui} />
          </p>
        </template>
      ))}
      <template data-mark="unsaid">
        <span className="text-muted"> {ui['choices.unsaid']}</span>
      </template>
      <template data-mark="reading">
        <span className="text-muted"> {ui['rights.reading-short']}</span>
      </template>
    </>
  )
}
