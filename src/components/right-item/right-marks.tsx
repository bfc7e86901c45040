import { Mark } from '#src/components/mark/mark.tsx'
import { answerFor, type Standing } from '#src/domain/rights-engine.ts'
import type { Right } from '#src/schema/right.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

const standings = ['listed', 'other', 'witness', 'summoned-witness'] as const satisfies readonly Standing[]

/**
 * What each standing has to do for a right, so that every case stands there in words; one line when it is the same for
 * all who hold it. The choices, where script runs, put the reader's own case in its place.
 */
export function RightMarks({ right, ui }: { right: Right; ui: UiStrings }) {
  const lines = linesFor(right)
  return (
    <ul className="marks" data-reading={right.reading === undefined ? undefined : ''}>
      {lines.map(({ standing, mark, isUnsaid }) => (
        <li key={standing}>
          {lines.length > 1 && <span className="text-muted">{ui[`standing.${standing}`]}: </span>}
          <Mark mark={mark} ui={ui} />
          {isUnsaid && <span className="text-muted"> {ui['mark.unsaid']}</span>}
          {right.reading !== undefined && <span className="text-muted"> {ui['rights.reading-short']}</span>}
        </li>
      ))}
    </ul>
  )
}

function linesFor(right: Right) {
  const lines = standings.flatMap((standing) => {
    const { holds, mark } = answerFor(right, { standing })
    return mark === undefined ? [] : [{ standing, mark, isUnsaid: holds === 'unsaid' }]
  })
  // A witness who was summoned has what every witness has: a line of its own says only what is more.
  const isWitnessLine = lines.some(({ standing }) => standing === 'witness')
  const told = lines.filter(({ standing }) => standing !== 'summoned-witness' || !isWitnessLine)
  const [first] = told
  const isOne = told.every(({ mark, isUnsaid }) => mark === first?.mark && isUnsaid === first.isUnsaid)
  return isOne ? told.slice(0, 1) : told
}
