import { MarkSign } from '#src/components/mark/mark.tsx'
import { Blanks } from '#src/components/sheet/blanks.tsx'
import { SectionNumbers } from '#src/components/sheet/section-numbers.tsx'
import { SheetFoot, type AddressCode } from '#src/components/sheet/sheet-foot.tsx'
import { SheetNumbers } from '#src/components/sheet/sheet-numbers.tsx'
import { rightsPath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { citesOfRights, sectionsOf } from '#src/domain/sheet-view.ts'
import type { Guide } from '#src/schema/guide.ts'

type RightsSheetProps = { readonly guide: Guide; readonly code: AddressCode }

/** The rights and numbers on one US Letter page, in black and white, under a heading that says nothing to others. */
export function RightsSheet({ guide, code }: RightsSheetProps) {
  const { rightsSheet: sheet, ui } = guide
  return (
    <article className="sheet">
      <h1>{sheet.title}</h1>
      <p>
        {fill(ui['sheet.listed'], { crimes: guide.site.listedCrimes.join('; ') })} {sheet.intro}
      </p>
      <div className="sheet-columns">
        {sheet.groups.map((group) => (
          <section key={group.heading}>
            <h2>
              <MarkSign mark={group.mark} /> {group.heading}
            </h2>
            {group.note !== undefined && <p>{group.note}</p>}
            <ul>
              {group.lines.map((line) => (
                <li key={line.words}>
                  {line.words} <SectionNumbers sections={sectionsOf(guide, citesOfRights(guide, line.rights))} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <SheetNumbers guide={guide} contacts={sheet.contacts} />
        <Blanks labels={sheet.blanks} />
      </div>
      <SheetFoot guide={guide} close={sheet.close} hasSections path={rightsPath} code={code} />
    </article>
  )
}
