/**
 * The paper of a page, or the thing at one of its anchors, ready to stand in another page: without ids, which would stand
 * there twice, and with everything open that a click would open.
 */
export function partOf(page: Document, anchor: string): HTMLElement | undefined {
  const found = anchor === '' ? page.querySelector('.sheet, .paper') : thingAt(page, anchor)
  if (found === null) return undefined
  const part = document.importNode(found, true)
  if (!(part instanceof HTMLElement)) return undefined
  for (const element of [part, ...part.querySelectorAll('[id]')]) element.removeAttribute('id')
  for (const closed of part.querySelectorAll('details')) closed.open = true
  for (const screenOnly of part.querySelectorAll('.anchor, .chrome')) screenOnly.remove()
  // A link within its own page would lead nowhere here.
  for (const link of part.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes)
  part.dataset['part'] = anchor === '' ? 'page' : 'thing'
  return part
}

/** A right is the element of its anchor; the anchor of an office is the heading of its card. */
function thingAt(page: Document, anchor: string): Element | null {
  const place = page.getElementById(anchor)
  return place?.closest('.card, .right') ?? null
}
