import { shareText } from '#src/domain/share-text.ts'

/** What is shared: its name, its link, and the name of its code where it has one. */
type Shared = { readonly name: string; readonly link: string; readonly code: string | undefined }

/**
 * The box from which a page, or one thing on it, is sent to somebody. Every link to a place ("#") opens it. Nothing is
 * sent by the page: the link and the message are copied, or handed to the device's own way of sharing. The code is
 * fetched only when its part of the box is opened.
 */
class ShareLinks extends HTMLElement {
  #shared: Shared = { name: '', link: '', code: undefined }

  connectedCallback() {
    this.hidden = false
    this.#on('page', () => {
      this.#open({
        name: document.querySelector('h1')?.textContent ?? '',
        link: this.#here(''),
        code: this.#data['code'],
      })
    })
    this.#on('link', () => this.#copy(this.#shared.link))
    this.#on('text', () => this.#copy(this.#text))
    this.#on('send', () => navigator.share({ text: this.#text }))
    const send = this.querySelector<HTMLElement>('[name=send]')
    if (send !== null) send.hidden = !('share' in navigator)
    document.addEventListener('click', ({ target }) => {
      const anchor = target instanceof Element ? target.closest<HTMLAnchorElement>('a.anchor') : null
      if (anchor !== null) this.#open(this.#thing(anchor))
    })
    this.querySelector('details')?.addEventListener('toggle', () => {
      this.#showCode()
    })
  }

  get #data(): DOMStringMap {
    return this.parentElement?.dataset ?? {}
  }

  get #text(): string {
    const first = this.querySelector<HTMLElement>('.share-text')?.dataset['first'] ?? ''
    return shareText({ first, name: this.#shared.name, link: this.#shared.link })
  }

  #here = (hash: string) => location.origin + location.pathname + hash

  /** The thing beside a link to a place. Where its name is a link to a page of its own, that page is meant. */
  #thing(anchor: HTMLAnchorElement): Shared {
    const nameId = anchor.getAttribute('aria-labelledby')?.split(' ').at(-1)
    const heading = document.getElementById(nameId ?? '')
    const own = heading?.querySelector<HTMLAnchorElement>('a[href]')
    return {
      name: heading?.textContent.trim() ?? '',
      link: own?.href ?? this.#here(anchor.hash),
      code: this.#codeOf(anchor.hash.slice(1)),
    }
  }

  #codeOf(id: string): string | undefined {
    const { code, things, prefix = '' } = this.#data
    return code !== undefined && things !== undefined && new RegExp(things).test(id) ? prefix + id : undefined
  }

  #open(shared: Shared) {
    this.#shared = shared
    this.querySelector('.share-text')?.replaceChildren(this.#text)
    this.querySelector('output')?.replaceChildren()
    const details = this.querySelector('details')
    if (details !== null) {
      details.hidden = shared.code === undefined
      details.open = false
    }
    this.querySelector<HTMLElement>('[popover]')?.showPopover()
    this.querySelector<HTMLElement>('[name=link]')?.focus()
  }

  #showCode() {
    const picture = this.querySelector('img')
    const isOpen = this.querySelector('details')?.open === true
    if (picture !== null && isOpen && this.#shared.code !== undefined) picture.src = `/qr/${this.#shared.code}.svg`
  }

  async #copy(words: string) {
    await navigator.clipboard.writeText(words)
  }

  /** Does what a button says, and says whether it was done. */
  #on(name: string, act: () => Promise<void> | void) {
    this.querySelector(`[name=${name}]`)?.addEventListener('click', () => {
      const output = this.querySelector('output')
      Promise.resolve(act()).then(
        () => output?.replaceChildren(name === 'page' ? '' : (output.dataset['done'] ?? '')),
        () => output?.replaceChildren(output.dataset['failed'] ?? ''),
      )
    })
  }
}

customElements.define('share-links', ShareLinks)
