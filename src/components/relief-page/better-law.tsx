import { Island } from '#src/components/island/island.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { fill } from '#src/domain/fill.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { ReliefCategory } from '#src/schema/relief-rubric.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/**
 * Every level of every category with its points. The words are there without script; the script
 * (src/islands/relief-choices.ts) shows the round fields before them, adds up what is chosen, and makes a link of it.
 */
export function BetterLaw({ guide: { ui, reliefPage, reliefRubric } }: { guide: Guide }) {
  return (
    <section className="part better">
      <LinkedHeading level={2} id="better">
        {ui['relief.better']}
      </LinkedHeading>
      <p>{reliefPage.better}</p>
      <Island name="relief-choices">
        <output aria-live="polite" data-chosen={ui['relief.chosen']} data-best={ui['relief.best']} />
        <p className="chrome relief-buttons">
          <button type="button" name="copy" data-done={ui['relief.copied']} data-failed={ui['relief.not-copied']}>
            {ui['relief.copy']}
          </button>
          <button type="button" name="clear" data-ideal={ui['relief.ideal']}>
            {ui['relief.clear']}
          </button>
        </p>
      </Island>
      {reliefRubric.categories.map((category) => (
        <Levels key={category.id} category={category} ui={ui} />
      ))}
    </section>
  )
}

function Levels({ category: { id, name, about, levels }, ui }: { category: ReliefCategory; ui: UiStrings }) {
  return (
    <fieldset className="levels" data-name={name}>
      <legend>
        <b>{name}.</b> {about}
      </legend>
      {levels.map((level) => (
        <label key={level.id}>
          <input type="radio" name={id} data-points={level.points} data-words={level.words} autoComplete="off" hidden />
          {fill(ui['relief.level'], level)}
        </label>
      ))}
    </fieldset>
  )
}
