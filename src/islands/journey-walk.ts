import { walk, type Turn } from '#src/domain/journey-walk.ts'

const turns: Readonly<Record<string, Turn>> = {
  ArrowRight: 'on',
  ArrowLeft: 'back',
  ArrowDown: 'next',
  ArrowUp: 'previous',
}

/**
 * What script adds to the diagram: the arrow keys follow its ways, every open place is lit with its ways (stages are
 * without script too), and the open one has a button that copies its link. The open place is the address's own: the
 * island keeps nothing but the trail of places that the keys have passed.
 */
class JourneyWalk extends HTMLElement {
  #figure: HTMLElement = this.closest('figure') ?? this
  #trail: readonly string[] = []
  /** What is said once the next place is open. */
  #words: string | null | undefined

  connectedCallback() {
    this.hidden = false
    this.#figure.addEventListener('keydown', (event) => {
      this.#press(event)
    })
    addEventListener('hashchange', () => {
      this.#open()
    })
    this.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLElement) void this.#copy(currentTarget)
    })
    this.#open()
    this.#figure.querySelector('svg a.lit')?.scrollIntoView({ block: 'center' })
  }

  /** Lights what is open, and puts the button for its link beside its words. */
  #open() {
    const open = this.#entry(location.hash)
    const id = open?.dataset['place']
    for (const edge of this.#edges()) edge.line.classList.toggle('lit', edge.from === id || edge.to === id)
    for (const box of this.#figure.querySelectorAll<SVGAElement>('svg a'))
      box.classList.toggle('lit', box.getAttribute('href') === location.hash)
    const copy = this.#figure.querySelector<HTMLElement>('[data-copy]')
    if (copy !== null) copy.hidden = open === null
    if (copy !== null) open?.querySelector('.more')?.append(copy)
    this.#say(this.#words)
    this.#words = undefined
  }

  #press(event: KeyboardEvent) {
    const turn = turnOf(event)
    const at = this.#placeOf(event.target)
    if (turn === undefined || at === undefined) return
    const past = this.#trail.at(-1) === at ? this.#trail.slice(0, -1) : []
    const trail = walk(this.#edges(), [...past, at], turn)
    if (trail === undefined) return
    event.preventDefault()
    this.#trail = trail
    const [to, from] = trail.toReversed()
    this.#words = this.#edges().find((edge) => turn !== 'back' && edge.from === from && edge.to === to)?.words
    this.#go(to)
  }

  /** Opens a place and gives it the focus: its box where the picture is shown, else its heading in the list. */
  #go(to: string | undefined) {
    const entry = this.#figure.querySelector<HTMLElement>(`[data-place="${to ?? ''}"]`)
    if (entry === null) return
    // Not a step of the history: Back still leads to where the reader came from.
    location.replace(`#${entry.id}`)
    const box = this.#figure.querySelector<SVGAElement>(`svg a[href="#${entry.id}"]`)
    if (box !== null && box.getClientRects().length > 0) box.focus()
    else entry.querySelector<HTMLElement>('h3 a')?.focus()
  }

  /** The place whose box or whose open heading has the focus. */
  #placeOf(target: EventTarget | null): string | undefined {
    const link = target instanceof Element ? target.closest('svg a, li:target > h3 > a') : null
    return this.#entry(link?.getAttribute('href') ?? '')?.dataset['place']
  }

  #entry(hash: string): HTMLElement | null {
    const found = hash === '' ? null : document.getElementById(hash.slice(1))
    return found?.closest<HTMLElement>('[data-place]') ?? null
  }

  #edges() {
    return [...this.#figure.querySelectorAll<SVGElement>('svg [data-edge]')].map((line) => {
      const [from = '', to = ''] = line.dataset['edge']?.split('--') ?? []
      return { from, to, line, words: line.querySelector('text')?.textContent }
    })
  }

  async #copy({ dataset }: HTMLElement) {
    try {
      await navigator.clipboard.writeText(location.href)
      this.#say(dataset['done'])
    } catch {
      this.#say(dataset['failed'])
    }
  }

  #say(words: string | null | undefined) {
    const output = this.#figure.querySelector('output')
    if (output !== null) output.textContent = words ?? ''
  }
}

/** What an arrow key asks for, alone: with another key it belongs to the browser. */
function turnOf(event: KeyboardEvent): Turn | undefined {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : turns[event.key]
}

customElements.define('journey-walk', JourneyWalk)
