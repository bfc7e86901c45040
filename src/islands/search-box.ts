import { fill } from '#src/domain/fill.ts'
import { createSearch, type SearchData, type SearchResult } from '#src/domain/search.ts'

/** More results than this help nobody on a phone. */
const most = 12

/**
 * The search: what can be found is loaded once, when the page opens, and every key press is answered from it. The query
 * goes nowhere: it is not in the address and not in a request.
 */
class SearchBox extends HTMLElement {
  #search: Promise<((query: string) => readonly SearchResult[]) | undefined> | undefined

  connectedCallback() {
    this.hidden = false
    const field = this.querySelector('input')
    if (field === null) throw new Error('The search lacks its field.')
    this.#search = load(field.dataset['index'] ?? '')
    field.addEventListener('input', () => void this.#show(field))
  }

  async #show(field: HTMLInputElement) {
    const search = await this.#search
    const query = field.value.trim()
    const results = search?.(query).slice(0, most) ?? []
    const list = this.querySelector('[data-search-results]')
    list?.replaceChildren(...results.map((result) => this.#item(result)))
    this.#say(query === '' ? '' : this.#words(results.length, search !== undefined))
  }

  /** What is said after a search: how many results, that there are none, or that the search could not be loaded. */
  #words(count: number, isLoaded: boolean): string | undefined {
    if (!isLoaded) return this.querySelector('input')?.dataset['failed']
    const words = this.querySelector('output')?.dataset
    return count === 0 ? words?.['none'] : fill(words?.['count'] ?? '', { count })
  }

  #say(words: string | undefined) {
    const output = this.querySelector('output')
    if (output !== null) output.textContent = words ?? ''
  }

  /** One result: its title as a link, what kind of thing it is, a sentence about it, and why it was found. */
  #item({ entry: { address, title, about, kind }, matched }: SearchResult): HTMLElement {
    const link = document.createElement('a')
    link.href = address
    link.textContent = title
    const sort = document.createElement('span')
    sort.className = 'text-muted'
    const template = this.querySelector<HTMLTemplateElement>(`template[data-kind=${kind}]`)
    sort.textContent = ` · ${template?.content.textContent ?? ''}`
    const more = document.createElement('span')
    more.className = 'block'
    more.textContent = about
    const why = document.createElement('span')
    why.className = 'block small text-muted'
    why.textContent = fill(this.querySelector('output')?.dataset['why'] ?? '', { words: matched.join(', ') })
    const item = document.createElement('li')
    item.append(link, sort, more, why)
    return item
  }
}

/** The search over what was loaded; undefined where that failed. */
async function load(address: string): Promise<((query: string) => readonly SearchResult[]) | undefined> {
  try {
    const data: unknown = await (await fetch(address)).json()
    return isSearchData(data) ? createSearch(data) : undefined
  } catch {
    return undefined
  }
}

/** The file is built with the page, so its lists are what the build made them: it is enough to see that they are there. */
function isSearchData(data: unknown): data is SearchData {
  return typeof data === 'object' && data !== null && 'entries' in data && 'synonyms' in data
}

customElements.define('search-box', SearchBox)
