import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/**
 * What one has done, each with a box and a day. Native fields outside of any form: nothing is sent, nothing is kept, and
 * on paper an empty one is a line to write on.
 */
export function DoneList({ names, ui }: { readonly names: readonly string[]; readonly ui: UiStrings }) {
  return (
    <section className="part">
      <LinkedHeading level={2} id="done">
        {ui['follow.done']}
      </LinkedHeading>
      <p className="small text-muted chrome">{ui['follow.done-note']}</p>
      <ul className="done">
        {names.map((name) => (
          <li key={name}>
            <label className="tick">
              <input type="checkbox" autoComplete="off" />
              {name}
            </label>
            <label className="day">
              {ui['follow.date']} <input type="text" autoComplete="off" size={12} />
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
