import { fill } from '#src/domain/fill.ts'
import { bestChange } from '#src/domain/relief-change.ts'
import { readReliefLink, writeReliefLink } from '#src/domain/relief-link.ts'
import { reliefScore } from '#src/domain/relief-score.ts'
import { noLaw } from '#src/domain/no-law.ts'

type Rubric = Parameters<typeof reliefScore>[0]

/** One category on the page, with its round fields. */
type Group = { readonly name: string; readonly fields: readonly HTMLInputElement[] }

/**
 * Adds up the levels that somebody chose for a better law. Nothing is kept: "Copy a link" writes the choices into a
 * link, and a link that brought choices is replaced by that of the heading as soon as it was read.
 */
class ReliefChoices extends HTMLElement {
  #groups: readonly Group[] = []

  connectedCallback() {
    this.hidden = false
    this.#groups = [...document.querySelectorAll<HTMLElement>('.levels')].map((group) => ({
      name: group.dataset['name'] ?? '',
      fields: [...group.querySelectorAll('input')],
    }))
    for (const field of this.#fields()) {
      field.hidden = false
      field.addEventListener('change', () => {
        this.#show()
      })
    }
    this.#takeLink()
    addEventListener('hashchange', () => {
      this.#takeLink()
    })
    this.#button('clear').addEventListener('click', () => {
      this.#choose(this.#groups.map(() => undefined))
    })
    this.#button('copy').addEventListener('click', () => void this.#copy())
    this.#show()
  }

  #fields = () => this.#groups.flatMap(({ fields }) => fields)

  #places = () =>
    this.#groups.map(({ fields }) => {
      const place = fields.findIndex(({ checked }) => checked)
      return place === -1 ? undefined : place
    })

  #choose(places: readonly (number | undefined)[]) {
    for (const [index, { fields }] of this.#groups.entries())
      for (const [place, field] of fields.entries()) field.checked = place === places[index]
    this.#show()
  }

  #takeLink() {
    const sizes = this.#groups.map(({ fields }) => fields.length)
    const places = readReliefLink(location.hash, sizes)
    if (places === undefined) return
    this.#choose(places)
    // The heading becomes the target, so the browser goes there however late the parts before it are laid out.
    location.replace(`#${this.parentElement?.querySelector('h2')?.id ?? ''}`)
  }

  #show() {
    const rubric = this.#rubric()
    const places = this.#places()
    const levels = Object.fromEntries(
      rubric.categories.map(({ id, levels }, index) => [id, levels[places[index] ?? -1]?.id ?? noLaw]),
    )
    const { total, most } = reliefScore(rubric, levels)
    const best = bestChange(rubric, levels)
    const chosen = places.filter((place) => place !== undefined).length
    const { chosen: words = '', best: change = '' } = this.#output.dataset
    const next =
      best === undefined
        ? (this.#button('clear').dataset['ideal'] ?? '')
        : fill(change, { category: best.category.name, level: best.level.words, gain: best.gain })
    const values = { points: total, most, chosen, count: places.length }
    this.#output.textContent = `${fill(words, values)} ${next}`
  }

  /** The rubric as it stands on the page: what a category is called is its id here. */
  #rubric(): Rubric {
    const categories = this.#groups.map(({ name, fields }, index) => ({
      ...{ id: String(index), name, about: '' },
      levels: fields.map(({ dataset }, place) => ({
        ...{ id: String(place), words: dataset['words'] ?? '', points: Number(dataset['points']) },
      })),
    }))
    return { source: '', none: '', categories }
  }

  async #copy() {
    const { dataset } = this.#button('copy')
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname + writeReliefLink(this.#places()))
      this.#output.textContent = dataset['done'] ?? ''
    } catch {
      this.#output.textContent = dataset['failed'] ?? ''
    }
  }

  get #output(): HTMLOutputElement {
    const output = this.querySelector('output')
    if (output === null) throw new Error('The choices lack the place for their total.')
    return output
  }

  #button(name: string): HTMLElement {
    const button = this.querySelector<HTMLElement>(`[name=${name}]`)
    if (button === null) throw new Error(`The choices lack the button ${name}.`)
    return button
  }
}

customElements.define('relief-choices', ReliefChoices)
