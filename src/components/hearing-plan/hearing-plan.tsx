import { CalendarDates } from '#src/components/calendar-dates/calendar-dates.tsx'
import { PlanPaper } from '#src/components/hearing-plan/plan-paper.tsx'
import { Island } from '#src/components/island/island.tsx'
import { LinkList } from '#src/components/link-list/link-list.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { Entry } from '#src/components/paper/entry.tsx'
import { PaperButtons } from '#src/components/paper/paper-buttons.tsx'
import { LawList } from '#src/components/references/references.tsx'
import { StatementList } from '#src/components/statement/statement-list.tsx'
import { lettersPath, statementPlanPath } from '#src/domain/deep-links.ts'
import { lawsOfStatements } from '#src/domain/follow-view.ts'
import { fieldsOf } from '#src/domain/letter-view.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Ways to take part in a hearing, turned into a short plan. */
export function HearingPlanPage({ guide }: { readonly guide: Guide }) {
  const { ui, hearingPlan, dates, counties, statementPlan } = guide
  const { questions, know } = hearingPlan
  const said = questions.flatMap(({ notes, options }) => [...notes, ...options.flatMap((option) => option.notes)])
  return (
    <article className="writing">
      <div className="chrome measure">
        <h1>{hearingPlan.title}</h1>
        <p className="lead">{hearingPlan.lead}</p>
        <p className="note of-fields">{ui['letters.private']}</p>
        <p className="of-fields">{ui['letters.by-hand']}</p>
        <section className="part">
          <LinkedHeading level={2} id="know">
            {ui['plan.know']}
          </LinkedHeading>
          <StatementList guide={guide} statements={know} />
          <p className="note">{hearingPlan.unsure}</p>
        </section>
      </div>
      <div className="chrome part">
        <LinkedHeading level={2} id="questions">
          {ui['plan.questions']}
        </LinkedHeading>
        <p>{ui['plan.ticks']}</p>
      </div>
      <PlanPaper guide={guide} />
      <div className="chrome form measure">
        <Island name="paper-form">
          <h2>{ui['letters.form']}</h2>
          {fieldsOf(guide, hearingPlan.fields).map((field) => (
            <Entry key={field.id} field={field} counties={counties.list} ui={ui} />
          ))}
          <PaperButtons ui={ui} />
        </Island>
        <CalendarDates guide={guide} list={dates.list.filter(({ repeats }) => repeats === 'never')} />
        <section className="part">
          <LinkedHeading level={2} id="laws">
            {ui['letters.laws']}
          </LinkedHeading>
          <LawList laws={lawsOfStatements(guide, [...said, ...know, ...dates.list.map(({ rule }) => rule)])} ui={ui} />
        </section>
        <LinkList
          links={[
            [statementPlanPath, statementPlan.title],
            [lettersPath, ui['letters.all']],
          ]}
        />
      </div>
    </article>
  )
}
