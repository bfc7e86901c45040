import { textOf } from '#src/domain/paper-lines.ts'
import { fillBlank, hasAnswers, isField, resetFields } from '#src/islands/paper-form/fields.ts'
import { readPaper } from '#src/islands/paper-form/read-paper.ts'
import { saveFile } from '#src/islands/paper-form/save-file.ts'

/**
 * The fields beside a paper (a letter, a statement, a plan): what is typed stands at once in the blanks of the paper, and
 * the paper can be printed, copied and saved. Everything stays in the fields and on the paper; nothing is sent, stored or
 * put into the address. Leaving by the exit clears it: exit-page/forget.ts.
 */
class PaperForm extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    const actions: Readonly<Record<string, () => Promise<boolean>>> = {
      print: () => this.#print(),
      copy: () => this.#copy(),
      text: () => this.#saveText(),
      word: () => this.#saveWord(),
      clear: () => this.#clear(),
    }
    for (const [name, act] of Object.entries(actions)) {
      const button = this.querySelector<HTMLButtonElement>(`button[name=${name}]`)
      button?.addEventListener('click', () => void this.#say(button, act))
    }
    this.#root.addEventListener('input', ({ target }) => {
      this.#take(target)
      this.#tickLetters()
      this.#showRole()
    })
    void this.#clear()
  }

  /** The part of the page that one writes in: the form and the paper. */
  get #root(): HTMLElement {
    return this.closest<HTMLElement>('.writing') ?? document.body
  }

  get #paper(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('.paper') ?? this.#root
  }

  #take(field: EventTarget | null) {
    if (!isField(field) || field.name === '') return
    fillBlank(this.#paper, field.name, field.value)
    if (field instanceof HTMLSelectElement)
      fillBlank(this.#paper, field.dataset['office'] ?? '', field.selectedOptions[0]?.dataset['office'] ?? '')
    this.#paper.classList.toggle('started', hasAnswers(this.#root))
  }

  /** As paper.css does, for browsers that cannot: a letter must never say that one person is all of them. */
  #showRole() {
    const role = this.#root.querySelector('[name=role]:checked')?.id.replace('as-', '')
    if (role === undefined) return
    for (const line of this.#paper.querySelectorAll<HTMLElement>('[data-for]'))
      line.hidden = line.dataset['for']?.split(' ').includes(role) !== true
  }

  /** In a plan, the letters that its answers need are ticked. */
  #tickLetters() {
    for (const tick of this.#paper.querySelectorAll<HTMLInputElement>('[data-letter-tick]'))
      tick.checked = [...this.#paper.querySelectorAll<HTMLInputElement>('[data-letter]:checked')].some(
        ({ dataset }) => dataset['letter'] === tick.dataset['letterTick'],
      )
  }

  /** Browsers print the title of a page at the edge of the sheet: the name of the guide has no place there. */
  #print() {
    const { title } = document
    document.title = this.querySelector<HTMLElement>('button[name=print]')?.dataset['title'] ?? title
    addEventListener(
      'afterprint',
      () => {
        document.title = title
      },
      { once: true },
    )
    print()
    return Promise.resolve(true)
  }

  async #copy() {
    await navigator.clipboard.writeText(textOf(readPaper(this.#paper)))
    return true
  }

  #saveText() {
    const text = new Blob([textOf(readPaper(this.#paper))], { type: 'text/plain;charset=utf-8' })
    saveFile(text, `${this.#fileName}.txt`)
    return Promise.resolve(true)
  }

  async #saveWord() {
    // Loaded before the paper is read, so that the request can know nothing of what was typed.
    const { wordFile } = await import('#src/domain/word-file.ts')
    saveFile(await wordFile(readPaper(this.#paper)), `${this.#fileName}.docx`)
    return true
  }

  #clear() {
    for (const field of resetFields(this.#root)) field.dispatchEvent(new Event('input', { bubbles: true }))
    return Promise.resolve(true)
  }

  get #fileName(): string {
    return this.dataset['file'] ?? 'page'
  }

  async #say(button: HTMLButtonElement, act: () => Promise<boolean>) {
    const { done, failed } = button.dataset
    const isDone = await act().catch(() => false)
    const output = this.querySelector('output')
    if (output !== null) output.textContent = (isDone ? done : failed) ?? ''
  }
}

customElements.define('paper-form', PaperForm)
