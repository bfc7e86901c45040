import { ContactLine } from '#src/components/contact-card/contact-line.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { Blank } from '#src/components/paper/blank.tsx'
import { Statement } from '#src/components/statement/statement.tsx'
import { StatementList } from '#src/components/statement/statement-list.tsx'
import { letterPath } from '#src/domain/deep-links.ts'
import { callsFor } from '#src/domain/journey-view.ts'
import { fieldsOf } from '#src/domain/letter-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { HearingPlan } from '#src/schema/hearing-plan.ts'

type Question = HearingPlan['questions'][number]

/**
 * The plan: the questions with their answers in place. On paper, only what was chosen stands there; where nothing was
 * chosen, the whole of it is a form to fill in by hand. No script is needed for either.
 */
export function PlanPaper({ guide }: { readonly guide: Guide }) {
  const { ui, hearingPlan, dates } = guide
  const letters = guide.letters.filter(({ id }) =>
    hearingPlan.questions.some(({ options }) => options.some((option) => option.letter === id)),
  )
  return (
    <section className="paper plan" translate="no" aria-label={hearingPlan.sheetTitle}>
      <h2>{hearingPlan.sheetTitle}</h2>
      <ul className="plain-lines">
        {fieldsOf(guide, hearingPlan.fields).map(({ id, label, blank }) => (
          <li key={id} data-row="">
            {label}: <Blank name={id} hint={blank} />
          </li>
        ))}
      </ul>
      {hearingPlan.questions.map((question) => (
        <QuestionPart key={question.id} guide={guide} question={question} />
      ))}
      <section data-group="">
        <h3>{ui['plan.letters']}</h3>
        <ul>
          {letters.map(({ id, title }) => (
            <li key={id}>
              <label>
                <input type="checkbox" data-letter-tick={id} autoComplete="off" /> {title}
              </label>{' '}
              <a className="chrome" href={letterPath(id)}>
                {ui['plan.open-letter']}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section data-row="">
        <h3>{ui['plan.dates']}</h3>
        <ul className="plain-lines">
          {dates.list
            .filter(({ from }) => from === 'hearing')
            .map(({ id, name }) => (
              <li key={id} data-row="">
                {name}: <Blank name={`date-${id}`} hint={ui['plan.day']} />
              </li>
            ))}
        </ul>
      </section>
      <h3>{ui['plan.call']}</h3>
      <ul>
        {callsFor(guide.contacts, hearingPlan.contacts).map((call) => (
          <li key={call.id}>
            <ContactLine call={call} ui={ui} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function QuestionPart({ guide, question }: { readonly guide: Guide; readonly question: Question }) {
  const { ui, letters } = guide
  const { id, heading, ask, notes, kind, options } = question
  return (
    <section data-group="" role="group" aria-labelledby={id}>
      <LinkedHeading level={3} id={id}>
        {heading}
      </LinkedHeading>
      <div className="chrome">
        <p>{ask}</p>
        <StatementList guide={guide} statements={notes} />
      </div>
      <ul>
        {options.map((option) => (
          <li key={option.id}>
            <label>
              <input
                type={kind === 'one' ? 'radio' : 'checkbox'}
                name={`answer-${id}`}
                data-letter={option.letter}
                autoComplete="off"
              />{' '}
              {option.words}
            </label>
            {option.notes.map((note) => (
              <small key={note.words} className="block">
                <Statement guide={guide} statement={note} />
              </small>
            ))}
            {letters
              .filter((letter) => letter.id === option.letter)
              .map((letter) => (
                <small key={letter.id} className="chrome block">
                  {ui['plan.letter']} <a href={letterPath(letter.id)}>{letter.title}</a>
                </small>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
