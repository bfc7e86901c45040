import { Mark } from '#src/components/mark/mark.tsx'
import { markFor, type Standing } from '#src/domain/rights-checklist.ts'
import type { Right } from '#src/schema/right.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

const standings: readonly Standing[] = ['listed', 'other', 'witness']

/** What each standing has to do for a right; one line when it is the same for all who hold it. */
export function RightMarks({ right, ui }: { right: Right; ui: UiStrings }) {
  const marks = standings.flatMap((standing) => {
    const mark = markFor(right, standing)
    return mark === undefined ? [] : [{ standing, mark }]
  })
  const [first] = marks
  const isOne = first !== undefined && marks.every(({ mark }) => mark === first.mark)
  return (
    <ul className="marks">
      {(isOne ? [first] : marks).map(({ standing, mark }) => (
        <li key={standing}>
          {!isOne && <span className="text-muted">{ui[`standing.${standing}`]}: </span>}
          <Mark mark={mark} ui={ui} />
          {right.reading !== undefined && <span className="text-muted"> {ui['rights.reading-short']}</span>}
        </li>
      ))}
    </ul>
  )
}
