import { addDays, readableDay } from '#src/domain/calendar-day.ts'
import { calendarFile } from '#src/domain/calendar-file.ts'
import { fillBlank } from '#src/islands/paper-form/fields.ts'
import { saveFile } from '#src/islands/paper-form/save-file.ts'

/**
 * Days counted from one that the reader chooses, each as a calendar file made here. The file has a neutral title and a
 * neutral name. Where a paper on the page has blanks for the days, they are filled in too.
 */
class CalendarDates extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.addEventListener('input', () => {
      this.#show()
    })
    for (const item of this.#items)
      item.querySelector('button')?.addEventListener('click', () => {
        this.#save(item)
      })
    this.#clear()
  }

  get #items(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-date]')]
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name=${name}]`)
  }

  #clear() {
    for (const field of this.querySelectorAll('input')) field.value = ''
    this.#show()
  }

  /** The day of an item as `2026-11-21`; undefined while the day that it is counted from is not chosen. */
  #dayOf({ dataset }: HTMLElement): string | undefined {
    const from = this.#field(`from-${dataset['from'] ?? ''}`)?.value ?? ''
    return /^\d{4}-\d{2}-\d{2}$/.test(from) ? addDays(from, Number(dataset['offset'])) : undefined
  }

  #show() {
    const paper = this.closest('.writing')?.querySelector<HTMLElement>('.paper')
    for (const item of this.#items) {
      const day = this.#dayOf(item)
      const words = day === undefined ? '' : readableDay(day)
      this.#showDay(item, words)
      if (paper) fillBlank(paper, `date-${item.dataset['date'] ?? ''}`, words)
    }
  }

  #showDay(item: HTMLElement, words: string) {
    const [place, button, output] = ['span', 'button', 'output'].map((name) => item.querySelector<HTMLElement>(name))
    this.#open ??= place?.textContent ?? ''
    place?.replaceChildren(words === '' ? this.#open : words)
    output?.replaceChildren()
    if (button instanceof HTMLButtonElement) button.disabled = words === ''
  }

  /** The words for a day that is not known yet, as the page brought them. */
  #open: string | undefined

  #save(item: HTMLElement) {
    const start = this.#dayOf(item)
    if (start === undefined) return
    const { days, remind, yearly, title = '' } = item.dataset
    const own = this.#field('calendar-title')?.value.trim() ?? ''
    const numbers = { days: Number(days), remind: Number(remind), isYearly: yearly !== undefined }
    const day = { uid: randomName(), title: own === '' ? title : own, start, ...numbers }
    saveFile(
      new Blob([calendarFile(day, new Date().toISOString())], { type: 'text/calendar;charset=utf-8' }),
      'date.ics',
    )
    const output = item.querySelector('output')
    if (output !== null) output.textContent = item.querySelector('button')?.dataset['done'] ?? ''
  }
}

/** 128 random bits. Not randomUUID, which a page without encryption does not have. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

customElements.define('calendar-dates', CalendarDates)
