import { ContactCard } from '#src/components/contact-card/contact-card.tsx'
import type { Examples } from '#src/components/examples.ts'
import { secondOf } from '#src/domain/contact-directory.ts'
import type { Contact, Phone } from '#src/schema/contact.ts'

const proof: Pick<Phone, 'confidence' | 'sources'> = { confidence: 'confirmed', sources: ['court-page'] }

const phone = (last: number, changes: Partial<Phone> = {}): Phone => ({
  number: `555-555-01${last}`,
  use: 'voice',
  ...proof,
  ...changes,
})

const office = (id: string, changes: Partial<Contact>): Contact => ({
  id,
  name: 'Office of the Clerk',
  plainName: 'Keeps the papers of the case',
  neutralName: 'Office 0120',
  group: 'appeal',
  order: 9,
  askFor: 'Ask when the next hearing is.',
  stages: ['second-look'],
  phones: [phone(20)],
  emails: [],
  links: [],
  haveReady: ['The case number'],
  whatToSay: 'When is the next hearing? Whom do I ask?',
  ...changes,
})

const secondRoute = { contact: 'court-office', words: 'If nobody answers, call the court.' }

/** Offices as hard to print as they come. Other components show them too. */
export const offices = {
  ordinary: office('clerk', { hours: { words: 'Monday to Friday, 8 to 5.', ...proof } }),
  noPhone: office('no-phone', {
    name: 'Keeper of the Seal',
    phones: [],
    address: { lines: ['1 Castle Hill', 'Avalon'], confidence: 'old', sources: ['court-page'] },
    caution: 'It may have moved.',
    secondRoute,
  }),
  doubtful: office('doubtful', { name: 'The old office', phones: [phone(21, { confidence: 'old' })], secondRoute }),
  doubtfulTwice: office('doubtful-twice', {
    name: 'The office that someone else knows of',
    phones: [phone(22, { confidence: 'single' })],
    secondRoute: { contact: 'no-phone', words: 'Or write to the keeper.' },
  }),
  allHours: office('all-hours', {
    name: 'The line at night',
    group: 'threat',
    stages: [],
    phones: [phone(23), { ...proof, number: '741741', use: 'text', note: 'Send the word HELLO.' }],
    hours: { words: 'Day and night, every day.', ...proof },
    languages: { words: 'English and Spanish; other languages through an interpreter.', ...proof },
    whatToSay: 'I was hurt. I do not want to give my name.',
  }),
  longName: office('long-name', {
    name: 'Interdepartmental Commission on Correspondence, Notification and Victim-Witness-Coordination (Northwest)',
    plainName: 'Landesbehördenkoordinationsgeschäftsstelle, as its letters call it',
    phones: [phone(24, { label: 'Records and Correspondence, Second Floor', note: 'Press 2, then 0, then wait.' })],
    emails: [{ address: 'victim-witness-coordination.northwest@notification.courts.example.org', ...proof }],
    links: [{ url: 'https://courts.example.org/northwest', words: 'What-to-expect-before-and-after', ...proof }],
  }),
  everyChannel: office('every-channel', {
    name: 'The office with every channel',
    group: 'release',
    phones: [
      phone(25),
      phone(26, { use: 'tty' }),
      phone(27, { use: 'fax', confidence: 'old' }),
      phone(28, { use: 'text', confidence: 'single' }),
    ],
    emails: [{ address: 'office@courts.example.org', ...proof }],
    links: [{ url: 'https://courts.example.org/victims', words: 'For victims', ...proof }],
    address: { lines: ['2 Castle Hill', 'Avalon'], ...proof },
    haveReady: ['The case number', 'The name of the person convicted', 'Paper and a pen'],
    whatToSay: 'I am a victim in a case. I want to know when the next hearing is.',
    caution: 'It does not answer for other courts.',
  }),
  verified: office('verified', {
    name: 'The office that somebody called',
    phones: [phone(29, { verifiedOn: '2026-05-03' })],
  }),
} satisfies Record<string, Contact>

const card =
  (contact: Contact): Examples[string] =>
  ({ contacts, sources, stages, ui }) => (
    <ContactCard
      contact={contact}
      second={secondOf(contact, [...contacts, ...Object.values(offices)])}
      sources={sources}
      stages={stages.filter((stage) => contact.stages.includes(stage.id))}
      ui={ui}
    />
  )

export const examples = {
  ordinary: card(offices.ordinary),
  'no phone': card(offices.noPhone),
  'a number from an old page': card(offices.doubtful),
  'a number from one source, and a second route without a number': card(offices.doubtfulTwice),
  'a line that answers day and night': card(offices.allHours),
  'a very long name': card(offices.longName),
  'every channel': card(offices.everyChannel),
  verified: card(offices.verified),
  'immediate danger': ({ contacts, sources, ui }) =>
    contacts
      .filter(({ group }) => group === 'now')
      .map((contact) => (
        <ContactCard key={contact.id} contact={contact} second={undefined} sources={sources} stages={[]} ui={ui} />
      )),
  'on the page of a stage': ({ ui }) => (
    <ContactCard
      contact={{ ...offices.ordinary, id: 'on-a-stage', name: 'An office on the page of a stage' }}
      second={undefined}
      sources={undefined}
      stages={undefined}
      ui={ui}
    />
  ),
} satisfies Examples
