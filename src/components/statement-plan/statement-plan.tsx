import { ContactLine } from '#src/components/contact-card/contact-line.tsx'
import { Island } from '#src/components/island/island.tsx'
import { LinkList } from '#src/components/link-list/link-list.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { Blank } from '#src/components/paper/blank.tsx'
import { Entry, LinesEntry } from '#src/components/paper/entry.tsx'
import { PaperButtons } from '#src/components/paper/paper-buttons.tsx'
import { LawList } from '#src/components/references/references.tsx'
import { StatementList } from '#src/components/statement/statement-list.tsx'
import { hearingPlanPath, letterPath } from '#src/domain/deep-links.ts'
import { lawsOfStatements } from '#src/domain/follow-view.ts'
import { callsFor } from '#src/domain/journey-view.ts'
import { fieldsOf } from '#src/domain/letter-view.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Help to write a statement: nobody has to, who may read it, questions that can help, and the statement itself. */
export function StatementPlanPage({ guide }: { readonly guide: Guide }) {
  const { ui, statementPlan: plan } = guide
  return (
    <article className="writing">
      <div className="chrome measure">
        <h1>{plan.title}</h1>
        <p className="lead">{plan.lead}</p>
        <section className="part">
          <LinkedHeading level={2} id="choice">
            {ui['statement.choice']}
          </LinkedHeading>
          <ul className="bullets">
            {plan.choice.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
        <section className="part">
          <LinkedHeading level={2} id="read-by">
            {ui['statement.read-by']}
          </LinkedHeading>
          <StatementList guide={guide} statements={plan.readBy} />
        </section>
        <p className="note of-fields">{ui['letters.private']}</p>
        <p className="of-fields">{ui['letters.by-hand']}</p>
      </div>
      <div className="workbench">
        <div className="chrome form">
          <Prompts guide={guide} />
        </div>
        <div>
          <h2 className="chrome">{ui['statement.paper']}</h2>
          <StatementPaper guide={guide} />
        </div>
      </div>
      <After guide={guide} />
    </article>
  )
}

/** The questions. Without script they stand as words, and the statement has room to write by hand. */
function Prompts({ guide }: { readonly guide: Guide }) {
  const { ui, statementPlan, counties } = guide
  return (
    <>
      <h2>{ui['statement.form']}</h2>
      {statementPlan.prompts.map(({ id, ask, hints }) => (
        <details key={id} id={id}>
          <summary>{ask}</summary>
          <ul className="bullets">
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </details>
      ))}
      <Island name="paper-form">
        {statementPlan.prompts.map(({ id, ask }) => (
          <LinesEntry key={id} name={`said-${id}`} label={ask} rows={6} />
        ))}
        {fieldsOf(guide, statementPlan.fields).map((field) => (
          <Entry key={field.id} field={field} counties={counties.list} ui={ui} />
        ))}
        <PaperButtons ui={ui} />
      </Island>
    </>
  )
}

function StatementPaper({ guide }: { readonly guide: Guide }) {
  const { ui, statementPlan: plan } = guide
  return (
    <section className="paper" translate="no" aria-label={ui['statement.paper']}>
      <ul className="plain-lines">
        {fieldsOf(guide, plan.fields).map(({ id, label, blank }) => (
          <li key={id} data-row="">
            {label}: <Blank name={id} hint={blank} />
          </li>
        ))}
      </ul>
      <p>{plan.greeting}</p>
      {plan.prompts.map(({ id, heading, ask }) => (
        <section key={id} data-row="" className="said">
          <h3>{heading}</h3>
          <p>
            <Blank name={`said-${id}`} hint={ask} />
          </p>
        </section>
      ))}
      <p>{plan.closing}</p>
      <p className="signature">
        <Blank name="name" hint={ui['letters.signature']} />
      </p>
    </section>
  )
}

function After({ guide }: { readonly guide: Guide }) {
  const { ui, statementPlan: plan, letters, hearingPlan, contacts } = guide
  return (
    <div className="chrome measure">
      <section className="part">
        <LinkedHeading level={2} id="know">
          {ui['statement.know']}
        </LinkedHeading>
        <StatementList guide={guide} statements={plan.know} />
      </section>
      <section className="part">
        <LinkedHeading level={2} id="letters">
          {ui['statement.letters']}
        </LinkedHeading>
        <LinkList
          links={[
            ...letters
              .filter(({ id }) => plan.letters.includes(id))
              .map(({ id, title }) => [letterPath(id), title] as const),
            [hearingPlanPath, hearingPlan.title],
          ]}
        />
      </section>
      <section className="part">
        <LinkedHeading level={2} id="call">
          {ui['plan.call']}
        </LinkedHeading>
        <ul>
          {callsFor(contacts, plan.contacts).map((call) => (
            <li key={call.id} className="mt-2">
              <ContactLine call={call} ui={ui} />
            </li>
          ))}
        </ul>
      </section>
      <section className="part">
        <LinkedHeading level={2} id="laws">
          {ui['letters.laws']}
        </LinkedHeading>
        <LawList laws={lawsOfStatements(guide, [...plan.readBy, ...plan.know])} ui={ui} />
      </section>
    </div>
  )
}
