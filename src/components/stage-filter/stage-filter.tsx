import { opaqueCode } from '#src/domain/opaque-code.ts'
import type { Guide } from '#src/schema/guide.ts'

/**
 * Radio buttons that show only what belongs to one stage: what has the number of it in `data-stages`. They work without script: the stylesheet asks with `:has()`
 * which one is chosen and hides the rest. Nothing is submitted and the address does not change.
 */
export function StageFilter({ guide, legend }: { readonly guide: Guide; readonly legend: string }) {
  const choices = [
    { title: guide.ui['rights.filter-all'], code: '' },
    ...guide.stages.map(({ id, title }) => ({ title, code: opaqueCode(id) })),
  ]
  return (
    <fieldset className="choices chrome">
      <legend>{legend}</legend>
      {choices.map(({ title, code }, number) => (
        <label key={title}>
          <input
            type="radio"
            name="stage"
            id={`filter-${number}`}
            value={code}
            defaultChecked={number === 0}
            autoComplete="off"
          />
          {title}
        </label>
      ))}
    </fieldset>
  )
}
