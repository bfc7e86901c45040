import { ContactLine } from '#src/components/contact-card/contact-line.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { LawList, SourceList } from '#src/components/references/references.tsx'
import { BetterLaw } from '#src/components/relief-page/better-law.tsx'
import { Scorecard } from '#src/components/relief-page/scorecard.tsx'
import { StateTable } from '#src/components/relief-page/state-table.tsx'
import { WhatItTakes } from '#src/components/relief-page/what-it-takes.tsx'
import { StatementList } from '#src/components/statement/statement-list.tsx'
import { lawsOfStatements } from '#src/domain/follow-view.ts'
import { callsFor } from '#src/domain/journey-view.ts'
import { reliefSources, reliefStatements, scoredStates } from '#src/domain/relief-view.ts'
import type { Guide } from '#src/schema/guide.ts'

/**
 * What the law gives people who have a record because they were trafficked, how it scores, and what a better one would.
 * Who to talk to stands before all that: nobody has to read on to find it.
 */
export function ReliefPage({ guide }: { guide: Guide }) {
  const { ui, reliefPage } = guide
  const [ours, ...others] = scoredStates(guide)
  return (
    <article>
      <h1>{reliefPage.title}</h1>
      <p className="lead">{reliefPage.lead}</p>
      <div className="note">
        <p>{reliefPage.note}</p>
        {callsFor(guide.contacts, reliefPage.contacts).map((call) => (
          <p key={call.id}>
            <ContactLine call={call} ui={ui} />
          </p>
        ))}
      </div>
      {reliefPage.parts.map(({ id, heading, says, unsure }) => (
        <section key={id} className="part">
          <LinkedHeading level={2} id={id}>
            {heading}
          </LinkedHeading>
          <StatementList guide={guide} statements={says} />
          {unsure !== undefined && <p className="note">{unsure}</p>}
        </section>
      ))}
      {ours !== undefined && <Scorecard guide={guide} scored={ours} />}
      {ours !== undefined && others.length > 0 && <StateTable guide={guide} states={[ours, ...others]} />}
      <BetterLaw guide={guide} />
      {ours !== undefined && <WhatItTakes guide={guide} levels={ours.state.levels} />}
      <section className="part">
        <LinkedHeading level={2} id="laws">
          {ui['relief.laws']}
        </LinkedHeading>
        <LawList laws={lawsOfStatements(guide, reliefStatements(guide))} ui={ui} />
        <SourceList sources={reliefSources(guide)} ui={ui} />
      </section>
    </article>
  )
}
