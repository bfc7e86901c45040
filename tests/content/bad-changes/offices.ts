import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

const emergency = 'contacts/emergency-911.yml'
const prison = 'contacts/doc-victim-services.yml'
const lawyers = 'contacts/ago-victim-services.yml'
const right = 'rights/1-16-ag-status.yml'

/** A number that no office can have: the number, and the contact that gets it. */
const wrongNumbers: readonly BadChange[] = [
  ['an area code that begins with 0', prison, '"573-526-6516"', '"073-526-6516"'],
  ['an exchange that begins with 1', prison, '"573-526-6516"', '"573-126-6516"'],
  ['only noughts', prison, '"573-526-6516"', '"000-000-0000"'],
  ['an area code that costs money', prison, '"573-526-6516"', '"900-526-6516"'],
  // The name of that record is the number too, which then is the number of no office.
  [
    'an emergency number with another digit',
    emergency,
    'number: "911"',
    'number: "912"',
    `${emergency} c12-no-facts-in-prose`,
  ],
  ['a crisis number with two digits swapped', 'contacts/lifeline-988.yml', 'number: "988"', 'number: "898"'],
].map(([name = '', file = '', from = '', to = '', also]) => ({
  ...{ name: `a phone number with ${name}`, file, from, to },
  ...{ rule: 'schema', message: '"number" cannot be', fix: 'No office can have this number' },
  ...(also === undefined ? {} : { also: [also] }),
}))

/** Offices, their numbers, their names and where they lead. */
export const badOffices: readonly BadChange[] = [
  ...wrongNumbers,
  {
    name: 'a number that changed, and its digits in the name did not',
    ...{ file: prison, from: '"573-526-6516"', to: '"573-526-6561"' },
    rule: 'neutral',
    message: 'No number of this office ends in 6516',
    fix: '573-526-6561',
    at: [prison, 'neutralName'],
  },
  {
    name: 'the number of another office in a name',
    ...{ file: prison, from: 'State office 6516', to: 'State office 1464' },
    rule: 'neutral',
    message: 'No number of this office ends in 1464',
    fix: '573-526-6516',
    also: [`${prison} duplicate-id`],
  },
  {
    name: 'a name in a phone that tells what it is about',
    ...{ file: prison, from: 'State office 6516', to: 'Rape victim hotline' },
    rule: 'neutral',
    message: '"Rape" tells whoever sees this',
    fix: 'like "State office"',
  },
  {
    name: 'a title in a calendar that tells what it is about',
    ...{ file: 'dates.yml', from: 'calendarTitle: Reminder', to: 'calendarTitle: Parole hearing of my rapist' },
    rule: 'neutral',
    message: '"Parole" tells whoever sees this',
    fix: 'could stand on anybody’s phone',
  },
  {
    name: 'words on the card for a wallet that tell what it is about',
    ...{ file: 'handouts/wallet.yml', from: 'Dates and hearings', to: 'Prison hearings' },
    rule: 'neutral',
    message: '"Prison" tells whoever sees this',
    fix: 'could stand on anybody’s phone',
  },
  {
    name: 'an emergency contact that is a help line',
    ...{ file: 'site.yml', from: 'emergency: emergency-911', to: 'emergency: victimconnect' },
    rule: 'emergency',
    message: '"victimconnect" is not the emergency number',
    fix: 'Name the contact with 911',
  },
  {
    name: 'support that is the clerk of a court',
    ...{ file: 'site.yml', from: 'support: [victimconnect,', to: 'support: [coa-eastern,' },
    rule: 'emergency',
    message: 'not somebody to talk to at once',
    fix: 'group now or threat',
  },
  {
    name: 'a card on which immediate danger leads to compensation',
    ...{ file: 'handouts/wallet.yml', from: 'contact: emergency-911', to: 'contact: cvc' },
    rule: 'emergency',
    message: 'The first number here is not that of "emergency-911"',
    fix: 'Put it first',
  },
  {
    name: 'a page on safety without the emergency number',
    file: 'pages/safety.mdx',
    from: 'In danger now? Call <Contact id="emergency-911" show="phone" />.\n\n',
    to: '',
    rule: 'emergency',
    message: 'does not begin with whom to call in danger',
    fix: '<Contact id="emergency-911"',
    at: ['pages/safety.mdx', 'No website can promise'],
  },
  {
    name: 'second routes that lead in a circle',
    ...{ file: 'contacts/prosecutor.yml', from: 'contact: mops', to: 'contact: ago-victim-services' },
    rule: 'reference',
    message: 'lead in a circle without a confirmed number: prosecutor, ago-victim-services, prosecutor',
    fix: 'a contact here that has a confirmed number',
    also: [`${lawyers} reference`],
  },
  {
    name: 'a postcode that lacks a digit',
    ...{ file: prison, from: 'Jefferson City, MO 65102', to: 'Jefferson City, MO 6510' },
    rule: 'schema',
    message: '"Jefferson City, MO 6510"',
    fix: 'the state and the postcode',
  },
  {
    name: 'an address that tells where a reader came from',
    ...{ file: lawyers, from: 'https://ago.mo.gov', to: 'https://ago.mo.gov/?utm_source=news&fbclid=x' },
    rule: 'schema',
    message: '"url" cannot be',
    fix: 'Take away utm_…',
  },
  {
    name: 'an address that leads on to another',
    ...{ file: lawyers, from: 'https://ago.mo.gov', to: 'https://ago.mo.gov/?next=https://evil.example' },
    rule: 'schema',
    message: '"url" cannot be',
    fix: 'holds a second address',
  },
  {
    name: 'the same address twice on a card',
    file: 'contacts/parole-board.yml',
    from: 'https://doc.mo.gov/director/office-victim-services/FAQ',
    to: 'https://doc.mo.gov/director/office-victim-services/parole-hearings',
    rule: 'duplicate-id',
    message: 'parole-hearings" stands already in line',
    fix: 'correct the one that was copied',
  },
  {
    name: 'an id twice in one list',
    ...{
      file: right,
      from: 'contacts: [ago-victim-services]',
      to: 'contacts: [ago-victim-services, ago-victim-services]',
    },
    rule: 'duplicate-id',
    message: '"ago-victim-services" stands in this list twice',
    fix: 'Take one away',
  },
  {
    name: 'a stage at which a right is unsure and not shown',
    ...{ file: right, from: 'unsaidAt: [post-conviction-motions,', to: 'unsaidAt: [clemency,' },
    rule: 'reference',
    message: '"clemency" is not among the stages',
    fix: 'Add it to stages',
  },
]

/** Counties that do not fit the others. */
export const badCounties: readonly BadChange[] = [
  [
    'a code of another state',
    'fips: "29003"',
    'fips: "20003"',
    'of another state: the others begin with 29',
    'five digits',
  ],
  [
    'an office that is a person',
    'office: Andrew County Prosecuting Attorney',
    'office: John Miller',
    '"John Miller"',
    'name of the office',
  ],
  ['a circuit that does not exist', 'circuit: 12', 'circuit: 99', 'There is a circuit 99', 'no gaps'],
  [
    'a network as its court of appeals',
    'appeals: coa-western',
    'appeals: mova',
    '"mova" is a contact of the group "rights"',
    'the court',
  ],
  [
    'a court of appeals as its federal court',
    'federal: usdc-eastern',
    'federal: coa-eastern',
    '"coa-eastern" stands as "appeals"',
    'the right court',
  ],
  [
    'a federal court that is not that of its division',
    'federal: usdc-western\n    division: St. Joseph',
    'federal: usdc-eastern\n    division: St. Joseph',
    'The St. Joseph Division belongs to "usdc-western"',
    'or the division below it',
  ],
].map(([name = '', from = '', to = '', message = '', fix = '']) => ({
  ...{ name: `a county with ${name}`, file: 'counties.yml', from, to, rule: 'counties', message, fix },
}))
