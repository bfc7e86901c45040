import { MarkSign } from '#src/components/mark/mark.tsx'
import { QrCode } from '#src/components/rights-sheet/qr-code.tsx'
import { readableDay } from '#src/domain/calendar-day.ts'
import { rightsPath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { collectedOn } from '#src/domain/frame-view.ts'
import { mainLaw, sectionsOf, sheetNumbers } from '#src/domain/sheet-view.ts'
import type { Guide } from '#src/schema/guide.ts'

type RightsSheetProps = {
  readonly guide: Guide
  /** The code of the page's full address as an SVG path; undefined when the guide's own address is not known. */
  readonly code: { readonly address: string; readonly path: string; readonly size: number } | undefined
}

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
                  {line.words} <span className="section-number">{sectionsOf(guide, line.rights)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Numbers guide={guide} />
        <dl className="blanks">
          {sheet.blanks.map((blank) => (
            <div key={blank}>
              <dt>{blank}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </div>
      <footer>
        <p>
          {sheet.close} {fill(ui['sheet.sections'], { law: mainLaw(guide)?.cite ?? '' })}{' '}
          {fill(ui['sheet.checked'], { date: readableDay(collectedOn(guide)) })}{' '}
          {code === undefined
            ? fill(ui['sheet.title-only'], { name: guide.site.name, path: rightsPath })
            : fill(ui['sheet.back'], { address: code.address })}
        </p>
        {code !== undefined && <QrCode path={code.path} size={code.size} />}
      </footer>
    </article>
  )
}

function Numbers({ guide }: { guide: Guide }) {
  const { ui } = guide
  return (
    <section>
      <h2>{ui['sheet.phones']}</h2>
      <ul className="numbers">
        {sheetNumbers(guide).map((entry) => (
          <li key={entry.number}>
            <b>{entry.number}</b> {entry.name === '' ? entry.words : `${entry.name}: ${entry.words}`}
            {entry.isDoubtful && (
              <i>
                {' '}
                {entry.second === undefined ? ui['sheet.doubt-name'] : ui['sheet.doubt-number']}{' '}
                <span className="whitespace-nowrap">{entry.second ?? entry.secondName}</span>
              </i>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
