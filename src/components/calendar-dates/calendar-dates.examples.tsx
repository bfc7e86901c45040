import { CalendarDates } from '#src/components/calendar-dates/calendar-dates.tsx'
import type { Examples } from '#src/components/examples.ts'

export const examples = {
  ordinary: (guide) => <CalendarDates guide={guide} list={guide.dates.list} />,
  'a day that the reader chooses': (guide) => (
    <CalendarDates guide={guide} list={guide.dates.list.filter(({ from }) => from === 'own')} />
  ),
} satisfies Examples
