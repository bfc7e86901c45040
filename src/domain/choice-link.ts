/** The codes of what a reader chose; empty where nothing is chosen. `stage` is the code of a stage's id. */
export type ChoiceCodes = {
  readonly charged: string
  readonly convicted: string
  readonly role: string
  readonly stage: string
}

const pattern = /^#c-([0-9a-z]{0,4})\.([0-9a-z]{0,4})\.([0-9a-z]{0,4})\.([0-9a-z]{0,4})$/

/**
 * The fragment of a link with choices: opaque codes, so that the address shows nobody a crime.
 * @example writeChoiceLink({ charged: 'k3f1', convicted: '', role: '9a0c', stage: '' }) // '#c-k3f1..9a0c.'
 */
export function writeChoiceLink({ charged, convicted, role, stage }: ChoiceCodes): string {
  return `#c-${[charged, convicted, role, stage].join('.')}`
}

/** The codes in a fragment; undefined where it is a place on the page, or nothing of ours. */
export function readChoiceLink(fragment: string): ChoiceCodes | undefined {
  const [, charged = '', convicted = '', role = '', stage = ''] = pattern.exec(fragment) ?? []
  return pattern.test(fragment) ? { charged, convicted, role, stage } : undefined
}
