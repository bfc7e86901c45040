import { mayAsk } from '#src/domain/letter-view.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

/** Records that a new one may name until the editor has chosen better ones: it must name some that are there. */
export type Picks = {
  readonly stage: string
  readonly contact: string
  /** One that has a number to call, which a sheet prints. */
  readonly number: string
  /** The one for immediate danger, with which a sheet begins. */
  readonly emergency: string
  readonly law: string
  readonly sender: string
  readonly topic: string
  readonly group: string
  /** One that a victim may ask for in a letter. */
  readonly right: string
  readonly lane: string
  readonly start: string
  readonly outcome: string
}

/** The first record of each kind that serves; an empty id where there is none, which the check then names. */
export function picksIn(tree: ContentTree): Picks {
  const { contacts, rights, journey, laws, letterForm, stages, whatHappened } = tree
  const place = (kind: string) => idOfFirst(journey.value?.places.filter((one) => one.kind === kind))
  const mayBeAsked = ({ id, value }: ContentTree['rights'][number]) =>
    value !== undefined && mayAsk({ ...value, id }, 'victim')
  return {
    stage: idOfFirst(stages),
    contact: idOfFirst(contacts),
    number: idOfFirst(contacts.filter(({ value }) => value?.phones.some(({ use }) => use === 'voice'))),
    emergency: tree.site.value?.emergency ?? '',
    law: idOfFirst(laws.value),
    sender: idOfFirst(whatHappened.value?.senders),
    topic: idOfFirst(whatHappened.value?.topics),
    group: idOfFirst(letterForm.value?.groups),
    right: idOfFirst(rights.filter(mayBeAsked)),
    lane: idOfFirst(journey.value?.lanes),
    start: place('start'),
    outcome: place('outcome'),
  }
}

function idOfFirst(records: readonly { readonly id: string }[] | undefined): string {
  return records?.[0]?.id ?? ''
}
