import type { Examples } from '#src/components/examples.ts'
import { RightItem } from '#src/components/right-item/right-item.tsx'
import type { Right } from '#src/schema/right.ts'

const right = (id: string, changes: Partial<Right>): Right => ({
  id,
  title: 'Be told before release',
  plain: 'The prison tells you before they leave.',
  group: 'release',
  order: 9,
  units: [{ law: 'code-10', unit: '1-2' }],
  holders: ['victim'],
  trigger: 'listed',
  duty: 'The prison',
  contacts: ['court-office'],
  stages: ['second-look'],
  steps: ['Ask the prison.'],
  ...changes,
})

/** Rights as hard to print as they come. The checklist shows them too. */
export const rights = {
  listed: right('listed', { holders: ['victim', 'witness'] }),
  written: right('written', { trigger: 'written', title: 'Be told in a letter' }),
  request: right('request', { trigger: 'request', title: 'Be told of the day', timeLimit: 'Within 24 hours' }),
  ask: right('ask', { trigger: 'ask', title: 'Be paid for the way', group: 'money', contacts: [] }),
  everyone: right('everyone', { trigger: 'everyone', title: 'Be treated with respect', group: 'every' }),
  duty: right('duty', { trigger: 'duty', title: 'Give a new address', holders: ['not-stated'], group: 'every' }),
  reading: right('reading', { title: 'Be told of an escape', reading: 'The text names no crime, so we read it so.' }),
  unsure: right('unsure', { title: 'Be told of a transfer', unsure: 'The text does not say who tells you.' }),
  witness: right('witness', { title: 'Be told when not to come', holders: ['summoned-witness'], group: 'court' }),
  long: right('long', {
    title: 'Be told, in writing and without delay, of every hearing-postponement-or-cancellation',
    plain: 'You hear of each change of day, hour or room, and of why it was changed, before you set out.',
    units: ['1-2', '1-3-a', '1-3-b', '1-16-ag-status'].map((unit) => ({ law: 'code-10', unit })),
    holders: ['victim', 'immediate-family', 'anyone'],
    duty: 'Whoever postpones it: the court, the board, or the institution-where-the-person-is-held',
    timeLimit: 'As soon as the one who postpones it knows, and at the latest 7 days before',
    reading: 'It says “the hearing”; we read it as every hearing.',
    unsure: 'It does not say what follows when nobody tells you.',
  }),
} satisfies Record<string, Right>

const item =
  (shown: Right): Examples[string] =>
  (guide) => <RightItem guide={guide} right={shown} />

export const examples = {
  'comes without asking for listed crimes': item(rights.listed),
  'always in writing': item(rights.written),
  'on request, with a time limit': item(rights.request),
  'for every victim who asks, with no office to name': item(rights.ask),
  'for every victim': item(rights.everyone),
  'a thing to do': item(rights.duty),
  'rests on our reading': item(rights.reading),
  'has something that we are not sure of': item(rights.unsure),
  'matters at all stages': (guide) => {
    const stages = guide.stages.map(({ id }) => id)
    return item(right('all-stages', { title: 'Have someone beside you', stages }))(guide)
  },
  'for summoned witnesses only': item(rights.witness),
  'everything long': item(rights.long),
} satisfies Examples
