type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const fields = 'input, textarea, select'

/** Whether something is a field that one can fill in. */
export function isField(target: unknown): target is Field {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

/**
 * Puts a value, as text, into every blank with this name. An empty value brings back the ruled line with its hint, which
 * is kept aside while it is not needed.
 */
export function fillBlank(paper: HTMLElement, name: string, value: string): void {
  for (const blank of paper.querySelectorAll<HTMLElement>('.blank')) {
    if (blank.dataset['field'] !== name) continue
    const kept = hints.get(blank) ?? blank.firstElementChild ?? undefined
    if (kept !== undefined) hints.set(blank, kept)
    const words = value.trim()
    blank.classList.toggle('filled', words !== '')
    blank.replaceChildren(...(words === '' ? (kept === undefined ? [] : [kept]) : [words]))
  }
}

const hints = new WeakMap<Element, Element>()

/** Whether something was written. Boxes and the date of today do not count. */
export function hasAnswers(root: ParentNode): boolean {
  return [...root.querySelectorAll(fields)].some(
    (field) => isField(field) && !isBox(field) && !('today' in field.dataset) && field.value.trim() !== '',
  )
}

function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)
}

/** Sets every field back to how the page began, with today's date where a letter needs one, and names them all. */
export function resetFields(root: ParentNode): readonly Field[] {
  const all = [...root.querySelectorAll(fields)].filter(isField)
  for (const field of all) {
    if (isBox(field)) field.checked = field.defaultChecked
    else if (field instanceof HTMLSelectElement) field.selectedIndex = 0
    else field.value = 'today' in field.dataset ? new Date().toLocaleDateString('en-US', { dateStyle: 'long' }) : ''
  }
  return all
}
