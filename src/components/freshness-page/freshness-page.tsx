import type { ReactNode } from 'react'
import { CheckItem } from '#src/components/freshness-page/check-item.tsx'
import { QuestionItem } from '#src/components/freshness-page/question-item.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { readableDay } from '#src/domain/calendar-day.ts'
import { keyOf } from '#src/domain/checks/check.ts'
import { followUpKey } from '#src/domain/checks/follow-ups.ts'
import { mostShown, type FreshnessView } from '#src/domain/checks/freshness-view.ts'
import { fill } from '#src/domain/fill.ts'
import { collectedOn } from '#src/domain/frame-view.ts'
import { checkDays } from '#src/domain/freshness.ts'
import type { Guide } from '#src/schema/guide.ts'

type FreshnessPageProps = { readonly guide: Guide; readonly view: FreshnessView }

/** Which facts are due for a check and what each check has to do, the questions that are open, how to record a check. */
export function FreshnessPage({ guide, view }: FreshnessPageProps) {
  const { ui } = guide
  const { checked: count, total } = view
  const known = { count, total, date: readableDay(collectedOn(guide)) }
  return (
    <article>
      <h1>{ui['freshness.title']}</h1>
      <p className="lead">{ui['freshness.lead']}</p>
      <p className="mt-3">{fill(ui[count === 0 ? 'freshness.none' : 'freshness.some'], known)}</p>
      <p className="mt-3">{ui['freshness.meaning']}</p>
      <Counts guide={guide} view={view} />
      <FirstChecks guide={guide} view={view} />
      <Questions guide={guide} view={view} />
      <section className="part">
        <LinkedHeading level={2} id="record">
          {ui['freshness.record']}
        </LinkedHeading>
        <p>{ui['freshness.record-words']}</p>
        <pre className="program">
          <code>{ui['freshness.command']}</code>
        </pre>
      </section>
    </article>
  )
}

function Counts({ guide: { ui }, view: { day, counts } }: FreshnessPageProps) {
  return (
    <section className="part">
      <LinkedHeading level={2} id="counts">
        {fill(ui['freshness.counts'], { date: readableDay(day) })}
      </LinkedHeading>
      <dl className="facts">
        <Fact label={ui['freshness.due']}>{counts.due}</Fact>
        <Fact label={fill(ui['freshness.soon'], { days: checkDays.warning })}>{counts.soon}</Fact>
        <Fact label={ui['freshness.fresh']}>{counts.fresh}</Fact>
      </dl>
      <p>{fill(ui['freshness.holds'], { days: checkDays.holds })}</p>
    </section>
  )
}

function FirstChecks({ guide: { ui }, view: { groups } }: FreshnessPageProps) {
  return (
    <section className="part">
      <LinkedHeading level={2} id="first">
        {ui['freshness.first']}
      </LinkedHeading>
      <p>{groups.length === 0 ? ui['freshness.none-due'] : fill(ui['freshness.first-lead'], { count: mostShown })}</p>
      {groups.map(({ kind, count, items }) => (
        <Group
          key={kind}
          id={`check-${kind}`}
          name={fill(ui['freshness.heading'], { words: ui[`freshness.kind-${kind}`], count })}
        >
          {items.map((check) => (
            <CheckItem key={keyOf(check)} check={check} ui={ui} />
          ))}
        </Group>
      ))}
    </section>
  )
}

function Questions({ guide: { ui }, view: { questions } }: FreshnessPageProps) {
  if (questions.length === 0) return null
  return (
    <section className="part">
      <LinkedHeading level={2} id="questions">
        {ui['freshness.questions']}
      </LinkedHeading>
      <p>{ui['freshness.questions-lead']}</p>
      {questions.map(({ kind, count, items }) => (
        <Group
          key={kind}
          id={`about-${kind}`}
          name={fill(ui['freshness.heading'], { words: ui[`freshness.about-${kind}`], count })}
        >
          {items.map((one) => (
            <QuestionItem key={followUpKey(one)} followUp={one} ui={ui} />
          ))}
        </Group>
      ))}
    </section>
  )
}

/** The checks or the questions of one kind. */
function Group({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section className="mt-6">
      <LinkedHeading level={3} id={id}>
        {name}
      </LinkedHeading>
      <ul className="bullets">{children}</ul>
    </section>
  )
}
