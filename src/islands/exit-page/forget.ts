/** Between the windows of one browser that show this guide. The name is seen by nobody. */
const channel = () => new BroadcastChannel('exit')

/**
 * Leaves nothing behind: what was typed or chosen, on this page, on pages behind the Back button and in other windows
 * of the guide, and whatever was stored. A step that the browser refuses (nothing may be stored, say) keeps none of the
 * others from being taken.
 */
export function forget(): void {
  const steps = [
    clearFields,
    () => {
      localStorage.clear()
    },
    () => {
      sessionStorage.clear()
    },
    () => {
      channel().postMessage('')
    },
  ]
  for (const step of steps) {
    try {
      step()
    } catch {
      continue
    }
  }
}

/** Clears this page when the reader leaves from another one. A browser drops pages that it kept for the Back button. */
export function whenOthersLeave(): void {
  channel().onmessage = clearFields
}

/**
 * Every field as the page brought it; the islands hear of it as if the reader had done it. What a kind of field does not
 * have, it ignores: three short lines in place of three kinds, in a script that every page loads.
 */
function clearFields(): void {
  for (const field of document.querySelectorAll<HTMLInputElement & HTMLSelectElement>('input,textarea,select')) {
    field.checked = field.defaultChecked
    field.value = field.defaultValue
    field.selectedIndex = 0
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
  }
}
