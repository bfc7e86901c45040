import type { ReactNode } from 'react'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import {
  compensationPath,
  contactsPath,
  followPath,
  glossaryPath,
  lettersPath,
  missedNoticePath,
  rightsPath,
  rightsSheetPath,
  safetyPath,
  searchPath,
  stagesPath,
  whatHappenedPath,
} from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

/** The first page: what this is, the doors that open, the stages as a picture and as a list. */
export function HomePage({ guide, diagram }: { guide: Guide; diagram: ReactNode }) {
  const { site, ui, follow } = guide
  const doors = [
    [whatHappenedPath, ui['nav.happened'], ui['home.door-happened']],
    [rightsPath, ui['nav.rights'], ui['home.door-rights']],
    [lettersPath, ui['nav.letters'], ui['home.door-letters']],
    [missedNoticePath, ui['rights.see-missed'], ui['home.door-missed']],
    [contactsPath, ui['nav.contacts'], ui['home.door-contacts']],
    [followPath, follow.title, ui['home.door-follow']],
    [compensationPath, ui['contacts.see-money'], ui['home.door-money']],
    [rightsSheetPath, ui['nav.sheet'], ui['home.door-sheet']],
    [stagesPath, ui['nav.stages-list'], ui['home.door-stages']],
    [glossaryPath, ui['nav.glossary'], ui['glossary.intro']],
    [searchPath, ui['nav.search'], ui['home.door-search']],
    [safetyPath, ui['nav.safety'], ui['home.door-safety']],
  ] as const
  return (
    <>
      <h1 className="measure">{site.tagline}</h1>
      <p className="lead measure">{site.lead}</p>
      <section className="mt-3">
        <LinkedHeading level={2} id="stages">
          {ui['home.stages']}
        </LinkedHeading>
        {diagram}
      </section>
      <section className="part chrome">
        <LinkedHeading level={2} id="doors">
          {ui['home.doors']}
        </LinkedHeading>
        <dl className="doors">
          {doors.map(([href, label, about]) => (
            <div key={href}>
              <dt>
                <a className="tap" href={href}>
                  {label}
                </a>
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
