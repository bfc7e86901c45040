import { answerFor, type Answer, type Case, type Mark } from '#src/domain/rights-engine.ts'
import { readClaim } from '#src/islands/rights-choices/read-claim.ts'

/** How many rights are shown, by what one has to do, and how many are left out. */
export type RightCount = {
  readonly total: number
  readonly free: number
  readonly unsettled: number
  readonly ask: number
  readonly written: number
  readonly left: number
}

/** The rights of the page. */
export class RightList {
  #templates: ParentNode

  constructor(templates: ParentNode) {
    this.#templates = templates
  }

  /** Marks every right for one case, leaves out what it does not give, and counts; all cases again without one. */
  show(person: Case | undefined, stage: string | undefined): RightCount {
    const answers = [...document.querySelectorAll<HTMLElement>('.right[data-trigger]')].map((right) => {
      const answer = person && answerFor(readClaim(right), { ...person, stage })
      this.#mark(right, answer)
      return { answer, isHere: stage === undefined || stagesOf(right).includes(stage) }
    })
    for (const group of document.querySelectorAll<HTMLElement>('.part[data-stages]')) fitGroup(group)
    const here = answers.filter(({ isHere }) => isHere).flatMap(({ answer }) => answer ?? [])
    const held = here.filter(({ holds }) => holds !== 'no')
    const count = (...marks: readonly Mark[]) => held.filter(({ mark }) => mark && marks.includes(mark)).length
    return {
      total: held.length - count('duty'),
      free: count('automatic', 'everyone'),
      unsettled: count('unsettled'),
      ask: count('ask'),
      written: count('written'),
      left: here.length - held.length,
    }
  }

  #mark(right: HTMLElement, answer: Answer | undefined) {
    right.querySelector('.yours')?.remove()
    right.hidden = answer?.holds === 'no'
    const cases = right.querySelector<HTMLElement>('.marks')
    if (cases === null) return
    cases.hidden = answer !== undefined
    const yours = answer?.mark && this.#copyOf(answer.mark)
    if (yours === undefined) return
    const beside = [
      ...(answer?.holds === 'unsaid' ? (['unsaid'] as const) : []),
      ...('reading' in cases.dataset ? (['reading'] as const) : []),
    ]
    yours.append(...beside.flatMap((name) => this.#copyOf(name) ?? []))
    cases.after(yours)
  }

  #copyOf(mark: Mark | 'unsaid' | 'reading'): Element | undefined {
    const template = this.#templates.querySelector<HTMLTemplateElement>(`template[data-mark=${mark}]`)
    const first = template?.content.firstElementChild?.cloneNode(true)
    return first instanceof Element ? first : undefined
  }
}

/** A group shows while one of its rights does, and at the stages at which one does. */
function fitGroup(group: HTMLElement) {
  const shown = [...group.querySelectorAll<HTMLElement>('.right')].filter(({ hidden }) => !hidden)
  group.hidden = shown.length === 0
  group.dataset['stages'] = [...new Set(shown.flatMap(stagesOf))].join(' ')
}

function stagesOf(right: HTMLElement): readonly string[] {
  return (right.dataset['stages'] ?? '').split(' ')
}
