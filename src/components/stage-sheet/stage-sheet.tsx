import { MarkSign } from '#src/components/mark/mark.tsx'
import { Blanks } from '#src/components/sheet/blanks.tsx'
import { SectionNumbers } from '#src/components/sheet/section-numbers.tsx'
import { SheetFoot, type AddressCode } from '#src/components/sheet/sheet-foot.tsx'
import { SheetNumbers } from '#src/components/sheet/sheet-numbers.tsx'
import { StatementWords } from '#src/components/stage-sheet/statement-words.tsx'
import { stagePath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { sheetGroups, type SheetGroup } from '#src/domain/stage-sheet-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { StageSheet as Sheet } from '#src/schema/stage-sheet.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type StageSheetProps = { readonly guide: Guide; readonly sheet: Sheet; readonly code: AddressCode }

/** More lines than any sheet has room for: the stylesheet shows as many as fit above the foot. */
const noteLines = Array.from({ length: 24 }, (_, line) => line)

/** One stage on one US Letter page, in black and white: what to do, whom to call, which rights, and room to write. */
export function StageSheet({ guide, sheet, code }: StageSheetProps) {
  const { ui } = guide
  return (
    <article className="sheet">
      <h1>{sheet.title}</h1>
      <p>
        {sheet.about.map((statement) => (
          <StatementWords key={statement.words} guide={guide} statement={statement} />
        ))}
      </p>
      <div className="sheet-columns">
        <section>
          <h2>{ui['sheet.now']}</h2>
          <ul>
            {sheet.now.map((statement) => (
              <li key={statement.words}>
                <StatementWords guide={guide} statement={statement} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{ui['stage.rights']}</h2>
          {sheetGroups(guide, sheet.lines).map((group) => (
            <Group key={group.mark} group={group} ui={ui} />
          ))}
          <p>{fill(ui['sheet.listed'], { crimes: guide.site.listedCrimes.join('; ') })}</p>
        </section>
        <SheetNumbers guide={guide} contacts={sheet.contacts} />
        <section>
          <h2>{ui['sheet.say']}</h2>
          <p className="say">{sheet.say}</p>
        </section>
      </div>
      <Blanks labels={sheet.blanks} />
      <div className="notes">
        {ui['sheet.notes']}
        {noteLines.map((line) => (
          <div key={line} />
        ))}
      </div>
      <SheetFoot guide={guide} close={ui['sheet.close']} hasSections path={stagePath(sheet.id)} code={code} />
    </article>
  )
}

/** The rights with one mark, kept together, because a right without its mark misleads; the notes say for whom it holds. */
function Group({ group, ui }: { group: SheetGroup; ui: UiStrings }) {
  const notes = [
    ...(group.mark === 'automatic' ? [ui['sheet.note-automatic']] : []),
    ...(group.mark === 'written' ? [ui['sheet.note-written']] : []),
    ...(group.hasRequest ? [ui['sheet.note-request']] : []),
    ...(group.hasReading ? [ui['sheet.reading']] : []),
  ]
  return (
    <div>
      <h3>
        <MarkSign mark={group.mark} /> {ui[`mark.${group.mark}`]}
      </h3>
      {notes.length > 0 && <p>{notes.join(' ')}</p>}
      <ul>
        {group.lines.map((line) => (
          <li key={line.words}>
            {line.words} <SectionNumbers sections={line.sections}>{line.isReading && '*'}</SectionNumbers>
          </li>
        ))}
      </ul>
    </div>
  )
}
