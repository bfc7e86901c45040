import { readChoiceLink, writeChoiceLink } from '#src/domain/choice-link.ts'
import { fill } from '#src/domain/fill.ts'
import { ChoiceForm } from '#src/islands/rights-choices/choice-form.ts'
import { RightList } from '#src/islands/rights-choices/right-list.ts'

/**
 * The choices on the rights page: the marks follow the reader's crime, role and stage at once, and the count is
 * announced. What is chosen stays in the page. Only "Copy a link" writes it down, and a link that brought choices is
 * taken out of the address as soon as it was read.
 */
class RightsChoices extends HTMLElement {
  #form = new ChoiceForm(this)
  #list = new RightList(this)

  connectedCallback() {
    this.hidden = false
    this.#takeLink()
    // The stage is chosen outside of this element, where it works without script too.
    document.addEventListener('change', ({ target }) => {
      if (this.#form.has(target)) this.#show()
    })
    addEventListener('hashchange', () => {
      this.#takeLink()
    })
    this.#button('clear').addEventListener('click', () => {
      this.#form.clear()
      this.#show()
    })
    this.#button('copy').addEventListener('click', () => void this.#copy())
  }

  /** Reads the choices that a link brought, and leaves no trace of them in the address. */
  #takeLink() {
    const codes = readChoiceLink(location.hash)
    if (codes === undefined) return
    history.replaceState(null, '', location.pathname)
    this.#form.take(codes)
    this.#show()
  }

  #show() {
    const person = this.#form.person()
    const count = this.#list.show(person, this.#form.stage())
    this.#say('[data-chosen]', person === undefined ? '' : this.#form.words())
    const output = this.querySelector('output')
    const { count: counted = '', hidden = '' } = output?.dataset ?? {}
    const left = count.left === 0 ? '' : ` ${fill(hidden, { count: count.left })}`
    this.#say('output', person === undefined ? '' : fill(counted, count) + left)
  }

  async #copy() {
    const { dataset } = this.#button('copy')
    const link = location.origin + location.pathname + writeChoiceLink(this.#form.codes())
    try {
      await navigator.clipboard.writeText(link)
      this.#say('output', dataset['done'])
    } catch {
      this.#say('output', dataset['failed'])
    }
  }

  #say(selector: string, words: string | undefined) {
    const place = this.querySelector(selector)
    if (place !== null) place.textContent = words ?? ''
  }

  #button(name: string): HTMLElement {
    const button = this.querySelector<HTMLElement>(`[name=${name}]`)
    if (button === null) throw new Error(`The choices lack the button ${name}.`)
    return button
  }
}

customElements.define('rights-choices', RightsChoices)
