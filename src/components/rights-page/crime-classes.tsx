import type { Crime } from '#src/schema/crime.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

const classes = ['listed', 'depends', 'other'] as const

/** Every crime by its class, in words, for whoever cannot use the choices or wants to see them all. */
export function CrimeClasses({ crimes, ui }: { crimes: readonly Crime[]; ui: UiStrings }) {
  const shared = new Set(crimes.flatMap(({ note }, index) => repeated(note, crimes.slice(index + 1))))
  return (
    <details>
      <summary>{ui['rights.listed-all']}</summary>
      {[...shared].map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {classes.map((kind) => (
        <section key={kind}>
          <h4>{ui[`rights.class-${kind}`]}</h4>
          <ul className="bullets">
            {crimes
              .filter((crime) => crime.class === kind)
              .map((crime) => (
                <li key={crime.id}>
                  {crime.name}
                  {crime.condition !== undefined && <span className="block text-muted">{crime.condition}</span>}
                  {crime.note !== undefined && !shared.has(crime.note) && (
                    <span className="block text-muted">{crime.note}</span>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

/** A note that stands at a later crime too: it is said once, at the top. */
function repeated(note: string | undefined, later: readonly Crime[]): readonly string[] {
  return note !== undefined && later.some((crime) => crime.note === note) ? [note] : []
}
