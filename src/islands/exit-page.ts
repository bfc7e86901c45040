import { afterPress, noPresses, pressesToLeave } from '#src/domain/exit-keys.ts'
import { forget, whenOthersLeave } from '#src/islands/exit-page/forget.ts'

/** How long a press of Shift counts, from the last one on, in ms. */
const waitMs = 5000

/**
 * Leaving, with script: the page goes blank before the next one has loaded, what was typed is gone, and the next page
 * takes the place of this one in the list behind the Back button. Pressing Shift three times is the same as the link;
 * each press is spoken, and shown as a dot. No other key: Escape closes things, and stops pages from loading.
 */
class ExitPage extends HTMLElement {
  #presses = noPresses
  #timer = 0
  #title = document.title
  #dots = document.createElement('span')
  #overlay = document.createElement('p')

  connectedCallback() {
    this.hidden = false
    this.#dots.ariaHidden = 'true'
    this.#overlay.role = 'alert'
    this.#link?.append(this.#dots)
    for (const link of document.querySelectorAll('[data-exit]')) link.addEventListener('click', this)
    for (const type of ['keydown', 'keyup', 'pointerdown', 'pageshow']) addEventListener(type, this, true)
    whenOthersLeave()
  }

  handleEvent(event: Event) {
    if (event.type === 'click') this.#leave(event)
    // Some browsers keep the page as it was, blank, and bring it back so.
    else if (event.type === 'pageshow') this.#comeBack()
    else this.#take(event)
  }

  get #link() {
    return document.querySelector<HTMLAnchorElement>('.exit')
  }

  #take(event: Event) {
    const before = this.#presses.count
    this.#presses = afterPress(this.#presses, event)
    const { count } = this.#presses
    if (count === before) return
    if (count === pressesToLeave) this.#link?.click()
    else this.#say(count === 0 ? 'expired' : `more${pressesToLeave - count}`)
  }

  /** Says one of the words that came with the page, and shows the count; both end by themselves. */
  #say(word: string) {
    const { count } = this.#presses
    this.querySelector('output')?.replaceChildren(this.#words(word))
    this.#dots.textContent = count === 0 ? '' : '●'.repeat(count).padEnd(pressesToLeave, '○')
    clearTimeout(this.#timer)
    if (word === '') return
    this.#timer = window.setTimeout(() => {
      this.#presses = noPresses
      this.#say(count === 0 ? '' : 'expired')
    }, waitMs)
  }

  #words(word: string): string {
    return this.querySelector('output')?.dataset[word] ?? ''
  }

  #leave(event: Event) {
    event.preventDefault()
    document.documentElement.classList.add('left')
    document.body.append(this.#overlay)
    // Only now, so that a screen reader notices a change.
    this.#overlay.textContent = this.#words('loading')
    // A title without a letter: the tab, and the name of this page in the history, say nothing.
    document.title = '\u200B'
    forget()
    location.replace(this.#link?.href ?? '')
  }

  #comeBack() {
    document.documentElement.classList.remove('left')
    document.title = this.#title
    this.#overlay.remove()
    this.#presses = noPresses
    this.#say('')
  }
}

customElements.define('exit-page', ExitPage)
