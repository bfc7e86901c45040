import { ContactProof } from '#src/components/contact-card/contact-proof.tsx'
import { Doubt } from '#src/components/contact-card/doubt.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import { stagePath, vcardPath } from '#src/domain/deep-links.ts'
import { vcard, vcardFile } from '#src/domain/vcard.ts'
import { fill } from '#src/domain/fill.ts'
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
      <summary>{ui['contact.say']}</summary>
      <WhatToSay contact={contact} ui={ui} />
      <dl className="facts">
        {contact.haveReady.length > 0 && <HaveReady things={contact.haveReady} ui={ui} />}
        {hasVoice && <Languages languages={contact.languages} ui={ui} />}
        {contact.address !== undefined && <Address address={contact.address} ui={ui} />}
        {contact.caution !== undefined && <Fact label={ui['contact.caution']}>{contact.caution}</Fact>}
        {stages !== undefined && <HelpsWith stages={stages} ui={ui} />}
        <ContactProof contact={contact} sources={sources} ui={ui} />
      </dl>
      <SaveNumber contact={contact} ui={ui} />
    </details>
  )
}

/** A contact file for a phone. Its own name and the name in it are neutral: somebody else may look at the downloads. */
function SaveNumber({ contact, ui }: Pick<ContactMoreProps, 'contact' | 'ui'>) {
  if (vcard(contact) === undefined) return null
  return (
    <p className="chrome">
      <a className="tap" href={vcardPath(contact.id)} download={vcardFile(contact)}>
        {ui['contact.save']}
      </a>
      <br />
      <span className="small text-muted">{fill(ui['contact.save-name'], { name: contact.neutralName })}</span>
    </p>
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

/** Words to read aloud, for someone who dreads the call, and what to write down: but not of a call for help. */
function WhatToSay({ contact: { whatToSay, group }, ui }: Pick<ContactMoreProps, 'contact' | 'ui'>) {
  const isForHelp = group === 'now' || group === 'threat'
  return (
    <>
      <p className="say">{whatToSay}</p>
      {!isForHelp && <p className="mt-2">{ui['contact.write-down']}</p>}
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
