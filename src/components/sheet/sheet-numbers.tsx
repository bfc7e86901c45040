import { sheetNumbers } from '#src/domain/sheet-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { SheetContacts } from '#src/schema/handout.ts'

type SheetNumbersProps = {
  readonly guide: Guide
  readonly contacts: SheetContacts
  /** On a card for a wallet neither a heading nor the names of the offices stand: others may see it. */
  readonly isNeutral?: boolean
}

/** The numbers of a sheet. A doubtful one carries its doubt and what to try next. */
export function SheetNumbers({ guide, contacts, isNeutral = false }: SheetNumbersProps) {
  const { ui } = guide
  return (
    <section>
      {!isNeutral && <h2>{ui['sheet.phones']}</h2>}
      <ul className="numbers">
        {sheetNumbers(guide, contacts, isNeutral).map((entry) => (
          <li key={`${entry.number} ${entry.words}`}>
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
