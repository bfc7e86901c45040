import { CiteList } from '#src/components/cite/cite.tsx'
import { Mark } from '#src/components/mark/mark.tsx'
import { listedCrimesPath, rightPath } from '#src/domain/deep-links.ts'
import { markForListed, marks } from '#src/domain/rights-engine.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Right } from '#src/schema/right.ts'

/**
 * The rights of one stage, grouped by what one has to do for them. The marks are those of the listed crimes; the
 * sentence above says what holds for other crimes, so that nobody reads "without asking" as meant for them.
 */
export function RightsHere({ guide, rights }: { guide: Guide; rights: readonly Right[] }) {
  const { ui } = guide
  const marked = marks.map((mark) => ({
    mark,
    rights: rights.filter((right) => markForListed(right) === mark),
  }))
  return (
    <>
      <p>
        {ui['stage.rights-intro']} <a href={listedCrimesPath}>{ui['stage.rights-which']}</a>
      </p>
      {marked
        .filter((group) => group.rights.length > 0)
        .map((group) => (
          <div key={group.mark} className="marked">
            <h3>
              <Mark mark={group.mark} ui={ui} />
            </h3>
            <ul className="bullets">
              {group.rights.map((right) => (
                <li key={right.id}>
                  <a href={rightPath(right.id)}>{right.title}</a> <CiteList cites={right.units} laws={guide.laws} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  )
}
