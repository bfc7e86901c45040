import { isMeant } from '#src/domain/county-search.ts'
import { fill } from '#src/domain/fill.ts'

/**
 * The finder of counties: the list below shows those that fit what was typed so far, by name or by county seat. What is
 * typed stays in the field.
 */
class CountyFinder extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    const field = this.querySelector('input')
    field?.addEventListener('input', () => {
      this.#show(field.value)
    })
  }

  #show(query: string) {
    let count = 0
    for (const entry of document.querySelectorAll<HTMLElement>('.counties > li')) {
      const names = [...entry.children].map((part) => part.textContent)
      entry.hidden = !isMeant(query, names)
      if (!entry.hidden) count += 1
    }
    const output = this.querySelector('output')
    if (output === null) return
    const found = count === 0 ? output.dataset['none'] : fill(output.dataset['count'] ?? '', { count })
    output.textContent = query.trim() === '' ? '' : (found ?? '')
  }
}

customElements.define('county-finder', CountyFinder)
