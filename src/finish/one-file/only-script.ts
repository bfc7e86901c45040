import type { Element } from 'hast'
import { childElements, elementsIn, takeOut, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/** What of a page speaks of fields, which the file does not have; and the documents behind a fact, too many to carry. */
const leftOutClasses = ['anchor', 'of-fields', 'documents']

/**
 * Takes out of a page what only script would show or fill, what a file cannot give (contact files), and links to what
 * was taken out. Headings lose their link to themselves: the file has no address to send. Changes `body`.
 * @returns the words of the buttons taken out
 */
export function takeOutScripted(body: Element): readonly string[] {
  const gone = takeOut(body, isUnwanted)
  const goneIds = new Set(gone.flatMap(elementsIn).flatMap((element) => attribute(element, 'id') ?? []))
  takeOut(body, (element) => goneIds.has((attribute(element, 'href') ?? '').replace(/^#/, '')))
  const buttons = gone.flatMap(elementsIn).filter(({ tagName }) => tagName === 'button')
  return buttons.map(wordsIn)
}

/** Takes out the links that lead to where one button of another page is, and say what it says. Changes `body`. */
export function takeOutLinksToButtons(body: Element, buttons: ReadonlySet<string>): void {
  takeOut(body, (one) => one.tagName === 'a' && hasWord(one, 'className', 'chrome') && buttons.has(wordsIn(one)))
}

function isUnwanted(element: Element): boolean {
  if (['script', 'template', 'noscript'].includes(element.tagName)) return true
  if (attribute(element, 'hidden') !== undefined) return true
  if (leftOutClasses.some((name) => hasWord(element, 'className', name))) return true
  return isDownload(element) || isMap(element)
}

/** A file to download, with the words around it. */
function isDownload(element: Element): boolean {
  const [first] = childElements(element)
  return element.tagName === 'p' && first !== undefined && attribute(first, 'download') !== undefined
}

/** The map of the counties, with its heading: it says what the list before it says, and weighs as much as ten pages. */
function isMap(element: Element): boolean {
  return element.tagName === 'section' && childElements(element).some((one) => hasWord(one, 'className', 'county-map'))
}
