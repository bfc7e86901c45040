import { fill } from '#src/domain/fill.ts'
import { loadPage } from '#src/islands/pack-maker/load-page.ts'
import { partOf } from '#src/islands/pack-maker/part-of.ts'

/**
 * Puts the chosen papers together: each is taken from the page of this guide that it stands on, so a pack says what the
 * guide says. The choice stays in the page; the guide's own pages are all that is asked for.
 */
class PackMaker extends HTMLElement {
  #pages = new Map<string, Promise<Document | undefined>>()

  connectedCallback() {
    this.hidden = false
    document.querySelector('.pack-without')?.remove()
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.pack-list a')) addBox(link)
    this.#button('make')?.addEventListener('click', () => void this.#make())
    this.#button('print')?.addEventListener('click', () => {
      print()
    })
  }

  async #make() {
    const chosen = [...document.querySelectorAll('.pack-list li')].filter((item) => item.querySelector(':checked'))
    const links = chosen.flatMap((item) => item.querySelector('a') ?? [])
    const parts = await Promise.all(links.map((link) => this.#partFor(link)))
    const found = parts.filter((part) => part !== undefined)
    const pack = document.querySelector<HTMLElement>('.pack')
    const print = this.#button('print')
    if (pack === null || print === null) return
    for (const old of pack.querySelectorAll(':scope > [data-part]')) old.remove()
    pack.querySelector('.pack-contents')?.replaceChildren(...links.map(({ textContent }) => lineOf(textContent)))
    pack.append(...found)
    pack.hidden = links.length === 0
    print.hidden = links.length === 0
    this.#say(links.length, found.length === links.length)
  }

  #say(count: number, isWhole: boolean) {
    const { made = '', none = '', failed = '' } = this.#button('make')?.dataset ?? {}
    const words = count === 0 ? none : isWhole ? fill(made, { count }) : failed
    this.querySelector('output')?.replaceChildren(words)
  }

  /** One chosen paper. Pages that hold several are asked for once; what failed is asked for again the next time. */
  async #partFor({ pathname, hash }: HTMLAnchorElement): Promise<HTMLElement | undefined> {
    const loading = this.#pages.get(pathname) ?? loadPage(pathname)
    this.#pages.set(pathname, loading)
    const page = await loading
    if (page === undefined) this.#pages.delete(pathname)
    return page && partOf(page, hash.slice(1))
  }

  #button = (name: string) => this.querySelector<HTMLElement>(`[name=${name}]`)
}

/** A box before a link, named by it. */
function addBox(link: HTMLAnchorElement) {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.autocomplete = 'off'
  box.setAttribute('aria-label', link.textContent)
  link.before(box, ' ')
}

function lineOf(words: string): HTMLElement {
  const line = document.createElement('li')
  line.textContent = words
  return line
}

customElements.define('pack-maker', PackMaker)
