import type { ChoiceCodes } from '#src/domain/choice-link.ts'
import { opaqueCode } from '#src/domain/opaque-code.ts'
import { roles, standingOf, type Case, type PickedCrime } from '#src/domain/rights-engine.ts'

const classes = ['listed', 'depends', 'other', 'unsure'] as const

/** What the reader chose, as it stands in the fields of the page. */
export class ChoiceForm {
  #root: HTMLElement

  constructor(root: HTMLElement) {
    this.#root = root
  }

  /** Whether something that changed belongs to the choices. */
  has(target: EventTarget | null): boolean {
    return (
      (target instanceof HTMLSelectElement && this.#root.contains(target)) ||
      (target instanceof HTMLInputElement && ['role', 'stage'].includes(target.name))
    )
  }

  /** The case that was chosen; undefined while a victim has chosen no crime, for then every case is shown. */
  person(): Omit<Case, 'stage'> | undefined {
    const role = roles.find((name) => name === this.#role()?.value) ?? 'victim'
    const charged = crimeIn(this.#select('charged'))
    if (charged === undefined)
      return role.endsWith('witness') ? { standing: standingOf(role, unknown), role } : undefined
    const crimes = { charged, convicted: crimeIn(this.#select('convicted')) ?? charged }
    return { standing: standingOf(role, crimes), role, crimes }
  }

  /** The number of the stage in the journey, from 1; undefined for all of them. */
  stage(): string | undefined {
    const number = this.#stage()?.id.replace('filter-', '')
    return number === '0' ? undefined : number
  }

  /** The chosen crimes and role as the reader sees them. */
  words(): string {
    const names = ['charged', 'convicted'].flatMap((name) => {
      const option = this.#select(name).selectedOptions[0]
      return option === undefined || option.value === '' ? [] : [option.text]
    })
    return [...names, this.#role()?.labels?.[0]?.textContent ?? ''].join(' · ')
  }

  /** The codes of a link with these choices. */
  codes(): ChoiceCodes {
    return {
      charged: this.#select('charged').value,
      convicted: this.#select('convicted').value,
      role: opaqueCode(this.#role()?.value ?? ''),
      stage: this.#stage()?.value ?? '',
    }
  }

  /** Puts the choices of a link into the fields. A code that names nothing here changes nothing. */
  take({ charged, convicted, role, stage }: ChoiceCodes) {
    for (const [name, code] of [
      ['charged', charged],
      ['convicted', convicted],
    ] as const) {
      const select = this.#select(name)
      if ([...select.options].some(({ value }) => value === code)) select.value = code
    }
    for (const input of document.querySelectorAll('input')) {
      if (input.name === 'role' && opaqueCode(input.value) === role) input.checked = true
      if (input.name === 'stage' && input.value === stage) input.checked = true
    }
  }

  clear() {
    for (const name of ['charged', 'convicted']) this.#select(name).value = ''
    for (const input of document.querySelectorAll('input')) {
      if (['role', 'stage'].includes(input.name)) input.checked = input.defaultChecked
    }
  }

  #select(name: string): HTMLSelectElement {
    const select = this.#root.querySelector<HTMLSelectElement>(`select[name=${name}]`)
    if (select === null) throw new Error(`The choices lack the list ${name}.`)
    return select
  }

  #role = () => this.#root.querySelector<HTMLInputElement>('[name=role]:checked')

  #stage = () => document.querySelector<HTMLInputElement>('[name=stage]:checked')
}

const unsure = { id: '', class: 'unsure' } as const
const unknown = { charged: unsure, convicted: unsure }

function crimeIn(select: HTMLSelectElement): PickedCrime | undefined {
  const option = select.selectedOptions[0]
  const found = classes.find((name) => name === option?.dataset['class'])
  return option === undefined || found === undefined ? undefined : { id: option.value, class: found }
}
