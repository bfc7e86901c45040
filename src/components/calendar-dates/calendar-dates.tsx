import { Island } from '#src/components/island/island.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { Statement } from '#src/components/statement/statement.tsx'
import { StatementList } from '#src/components/statement/statement-list.tsx'
import { fill } from '#src/domain/fill.ts'
import type { Dates } from '#src/schema/calendar-date.ts'
import type { Guide } from '#src/schema/guide.ts'

type CalendarDate = Dates['list'][number]

type CalendarDatesProps = { readonly guide: Guide; readonly list: readonly CalendarDate[] }

/** Days with the rule by which each is counted, and, with script, a file for one's calendar. */
export function CalendarDates({ guide, list }: CalendarDatesProps) {
  const { ui, dates } = guide
  return (
    <section className="part chrome">
      <LinkedHeading level={2} id="dates">
        {dates.title}
      </LinkedHeading>
      <StatementList guide={guide} statements={dates.notes} />
      <dl className="words">
        {list.map((date) => (
          <div key={date.id}>
            <dt>{date.name}</dt>
            <dd>
              <Statement guide={guide} statement={date.rule} />
            </dd>
          </div>
        ))}
      </dl>
      <Island name="calendar-dates">
        {(['hearing', 'own'] as const)
          .filter((from) => list.some((date) => date.from === from))
          .map((from) => (
            <label key={from} className="entry">
              {ui[`dates.${from}`]}
              <input className="field" type="date" name={`from-${from}`} autoComplete="off" />
            </label>
          ))}
        <label className="entry">
          {ui['dates.words']}
          <small>{ui['dates.words-hint']}</small>
          <input className="field" type="text" name="calendar-title" autoComplete="off" spellCheck={false} />
        </label>
        <ul className="day-list">
          {list.map((date) => (
            <DayItem key={date.id} date={date} ui={ui} />
          ))}
        </ul>
        <p className="small text-muted">{ui['letters.traces']}</p>
      </Island>
    </section>
  )
}

function DayItem({ date, ui }: { readonly date: CalendarDate } & Pick<Guide, 'ui'>) {
  const data = {
    'data-from': date.from,
    'data-offset': date.offset,
    'data-days': date.days,
    'data-remind': date.remind,
    'data-yearly': date.repeats === 'yearly' ? '' : undefined,
    'data-title': date.calendarTitle,
    'data-date': date.id,
  }
  return (
    <li {...data}>
      <b>{date.name}:</b> <span>{ui['dates.open']}</span>
      <button type="button" disabled data-done={fill(ui['letters.saved'], { file: 'date.ics' })}>
        {fill(ui['dates.save'], { name: date.name })}
      </button>
      <output aria-live="polite" />
    </li>
  )
}
