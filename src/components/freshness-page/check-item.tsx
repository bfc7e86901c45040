import { SaidWords } from '#src/components/freshness-page/said-words.tsx'
import { readableDay } from '#src/domain/calendar-day.ts'
import type { Check } from '#src/domain/checks/check.ts'
import { fill } from '#src/domain/fill.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** One check: what to do, and below it how the fact is known, when its source was read and when it is due. */
export function CheckItem({ check, ui }: { readonly check: Check; readonly ui: UiStrings }) {
  const { task, method, readOn, dueOn, state } = check
  const words = [
    ...(method === undefined ? [] : [`${ui[`contact.known-${method}`]}.`]),
    ...(readOn === undefined ? [] : [fill(ui['freshness.read'], { date: readableDay(readOn) })]),
    state === 'due' || dueOn === undefined
      ? ui['freshness.now']
      : fill(ui['freshness.next'], { date: readableDay(dueOn) }),
  ]
  return (
    <li>
      <SaidWords said={task} ui={ui} />
      <br />
      <span className="text-muted">{words.join(' ')}</span>
    </li>
  )
}
