import { ContactLine } from '#src/components/contact-card/contact-line.tsx'
import { FactProof } from '#src/components/contact-card/fact-proof.tsx'
import { MailAndWeb } from '#src/components/contact-card/mail-and-web.tsx'
import { PhoneLine } from '#src/components/contact-card/phone-line.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { Statement } from '#src/components/statement/statement.tsx'
import { contactPath, countiesPath, placeAddress } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { factsOf } from '#src/domain/freshness.ts'
import { callsFor } from '#src/domain/journey-view.ts'
import type { County } from '#src/schema/county.ts'
import type { Guide } from '#src/schema/guide.ts'

type CountyPageProps = { readonly guide: Guide; readonly county: County }

/** One county: its prosecutor's office, where to turn when that cannot be reached, its courts, and how we know. */
export function CountyPage({ guide, county }: CountyPageProps) {
  const { ui, counties } = guide
  return (
    <article>
      <h1>{county.name}</h1>
      <p className="lead">{fill(ui['county.lead'], { county: county.name })}</p>
      <section className="card">
        <LinkedHeading level={2} id="prosecutor">
          {county.office}
        </LinkedHeading>
        <Office guide={guide} county={county} />
      </section>
      <section className="part">
        <LinkedHeading level={2} id="if-not">
          {ui['county.if-not']}
        </LinkedHeading>
        <p>{counties.fallbackWords}</p>
        <ul>
          {callsFor(guide.contacts, counties.fallback).map((call) => (
            <li key={call.id} className="mt-2">
              <ContactLine call={call} ui={ui} />
            </li>
          ))}
        </ul>
        {county.phones.length === 0 && <WhatToSay guide={guide} />}
      </section>
      <Courts guide={guide} county={county} />
      <Proof guide={guide} county={county} />
      <p>
        <a className="tap" href={countiesPath}>
          {ui['county.all']}
        </a>
      </p>
    </article>
  )
}

function Office({ guide, county }: CountyPageProps) {
  const { ui } = guide
  return (
    <>
      {county.phones.length === 0 && <p>{ui['county.no-phone']}</p>}
      <dl className="facts">
        {county.phones.map((phone) => (
          <PhoneLine key={`${phone.use}${phone.number}`} phone={phone} ui={ui} />
        ))}
        <MailAndWeb office={county} ui={ui} />
      </dl>
      {county.note !== undefined && (
        <p className="note">
          <Statement guide={guide} statement={county.note} />
        </p>
      )}
      {county.phones.length > 0 && <WhatToSay guide={guide} />}
    </>
  )
}

/** What to ask the prosecutor's office for, and words to read aloud there. */
function WhatToSay({ guide: { ui, contacts, counties } }: { readonly guide: Guide }) {
  return contacts
    .filter(({ id }) => id === counties.general)
    .map(({ id, askFor, whatToSay }) => (
      <div key={id}>
        <p>{askFor}</p>
        <p>{ui['county.say']}</p>
        <p className="say">{whatToSay}</p>
      </div>
    ))
}

function Courts({ guide: { ui, contacts }, county }: CountyPageProps) {
  return (
    <section className="part">
      <LinkedHeading level={2} id="courts">
        {ui['county.courts']}
      </LinkedHeading>
      <p>{ui['county.courts-note']}</p>
      <dl className="facts">
        {county.seat !== undefined && <Fact label={ui['county.seat']}>{county.seat}</Fact>}
        <Fact label={ui['county.circuit']}>{county.circuit}</Fact>
        <Fact label={ui['county.appeals']}>
          {callsFor(contacts, [county.appeals]).map((call) => (
            <ContactLine key={call.id} call={call} ui={ui} />
          ))}
        </Fact>
        <Fact label={ui['county.federal']}>
          {contacts
            .filter(({ id }) => id === county.federal)
            .map(({ id, name }) => (
              <a key={id} href={contactPath(id)}>
                {name}
              </a>
            ))}
          {county.division !== undefined && `, ${county.division}`}
        </Fact>
      </dl>
    </section>
  )
}

function Proof({ guide: { ui, sources }, county }: CountyPageProps) {
  const facts = factsOf(county)
  return (
    <details className="part">
      <summary>{ui['county.proof']}</summary>
      {facts.some(({ fact }) => fact.verifiedOn === undefined) && <p>{ui['contact.due']}</p>}
      <ul className="bullets small">
        {facts.map((placed) => (
          <FactProof key={placed.says} placed={placed} sources={sources} ui={ui} />
        ))}
        <li>
          <a href={placeAddress(countiesPath, 'proof')}>{ui['county.courts-proof']}</a>
        </li>
      </ul>
    </details>
  )
}
