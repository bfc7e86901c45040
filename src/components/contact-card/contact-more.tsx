import { ContactProof } from '#src/components/contact-card/contact-proof.tsx'
import { Doubt } from '#src/components/contact-card/doubt.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import { stagePath } from '#src/domain/deep-links.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Source } from '#src/schema/source.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

export type ContactMoreProps = {
  readonly contact: Contact
  /** Every source, for the proof; undefined leaves the list to the contacts page. */
  readonly sources: readonly Source[] | undefined
  /** Titles of the stages to name on the card; undefined leaves the line out, as on a stage's own page. */
  readonly stages: readonly { readonly id: string; readonly title: string }[] | undefined
  readonly ui: UiStrings
}

/** What a card shows on request: words to read aloud, what to have ready, what can go wrong, where to write, the proof. */
export function ContactMore({ contact, sources, stages, ui }: ContactMoreProps) {
  const hasVoice = contact.phones.some((phone) => phone.use === 'voice')
  return (
    <details>
      <summary>{contact.whatToSay === undefined ? ui['contact.before'] : ui['contact.say']}</summary>
      {contact.whatToSay !== undefined && <WhatToSay words={contact.whatToSay} ui={ui} />}
      <dl className="facts">
        {contact.haveReady.length > 0 && <HaveReady things={contact.haveReady} ui={ui} />}
        {hasVoice && <Languages languages={contact.languages} ui={ui} />}
        {contact.address !== undefined && <Address address={contact.address} ui={ui} />}
        {contact.caution !== undefined && <Fact label={ui['contact.caution']}>{contact.caution}</Fact>}
        {stages !== undefined && <HelpsWith stages={stages} ui={ui} />}
        <ContactProof contact={contact} sources={sources} ui={ui} />
      </dl>
    </details>
  )
}

/** The stages at which the office helps, as links. */
function HelpsWith({ stages, ui }: { stages: NonNullable<ContactMoreProps['stages']>; ui: UiStrings }) {
  return (
    <Fact label={ui['contact.stages']}>
      {stages.length === 0 && ui['contact.any-stage']}
      {stages.map((stage, place) => (
        <span key={stage.id}>
          {place > 0 && ', '}
          <a href={stagePath(stage.id)}>{stage.title}</a>
        </span>
      ))}
    </Fact>
  )
}

/** Words to read aloud, for someone who dreads the call, and what to write down. */
function WhatToSay({ words, ui }: { words: string; ui: UiStrings }) {
  return (
    <>
      <p className="say">{words}</p>
      <p className="mt-2">{ui['contact.write-down']}</p>
    </>
  )
}

function HaveReady({ things, ui }: { things: Contact['haveReady']; ui: UiStrings }) {
  return (
    <Fact label={ui['contact.ready']}>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </Fact>
  )
}

function Languages({ languages, ui }: { languages: Contact['languages']; ui: UiStrings }) {
  return (
    <Fact label={ui['contact.languages']}>
      {languages?.words ?? ui['contact.languages-unknown']}
      {languages !== undefined && <Doubt fact={languages} ui={ui} />}
    </Fact>
  )
}

function Address({ address, ui }: { address: NonNullable<Contact['address']>; ui: UiStrings }) {
  return (
    <Fact label={ui['contact.address']}>
      {address.lines.join(', ')}
      <Doubt fact={address} ui={ui} />
    </Fact>
  )
}
