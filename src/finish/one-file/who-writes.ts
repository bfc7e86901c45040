import type { Element } from 'hast'
import { lettersPath } from '#src/domain/deep-links.ts'
import { childElements, element, elementsIn, takeOut, text, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { fileId } from '#src/finish/one-file/file-places.ts'
import type { FilePart } from '#src/finish/one-file/shared-parts.ts'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/**
 * Leaves one choice of who writes for all letters of the file, with the sentences that it puts into them, at the end of
 * the page of all letters. In each letter a link to it stands in their place. Changes the pages.
 */
export function shareWhoWrites(pages: readonly FilePart[]): void {
  const home = pages.find(({ address }) => address === lettersPath)?.body
  const letters = pages.map(({ body }) => body).filter((body) => choiceIn(body) !== undefined)
  const model = letters.toSorted((a, b) => rolesIn(b) - rolesIn(a))[0]
  const legend = model && choiceIn(model)
  if (home === undefined || model === undefined || legend === undefined) return
  const id = fileId(lettersPath, 'shared-who-writes')
  const words = wordsIn(legend)
  const boxes = elementsIn(model).filter(isChoices)
  const lines = elementsIn(model).filter(isOfWriter)
  const paper = element('div', { className: ['paper'] }, lines)
  home.children.push(element('div', { className: ['part'], id }, structuredClone([...boxes, paper])))
  for (const letter of letters) {
    takeOut(letter, isChoices)
    linkInPlaceOfLines(letter, element('p', {}, [element('a', { href: `#${id}` }, [text(words)])]))
  }
}

const isChoices = (one: Element) => hasWord(one, 'className', 'choices')

/** The legend of a letter's choice of who writes. */
function choiceIn(body: Element): Element | undefined {
  return elementsIn(body)
    .filter((one) => isChoices(one) && one.tagName === 'fieldset' && rolesIn(one) > 0 && isLetter(body))
    .flatMap(childElements)
    .find(({ tagName }) => tagName === 'legend')
}

const isLetter = (body: Element) => elementsIn(body).some((one) => hasWord(one, 'className', 'writing'))

const rolesIn = (body: Element) => elementsIn(body).filter((one) => attribute(one, 'type') === 'radio').length

/** A sentence of a letter that says who writes, or of which kind the address is. */
const isOfWriter = (one: Element) =>
  one.tagName === 'p' && (attribute(one, 'dataFor') !== undefined || hasWord(one, 'className', 'substitute'))

function linkInPlaceOfLines(letter: Element, link: Element): void {
  const paper = elementsIn(letter).find((one) => hasWord(one, 'className', 'paper'))
  if (paper === undefined) return
  const place = paper.children.findIndex((child) => child.type === 'element' && isOfWriter(child))
  if (place < 0) return
  paper.children.splice(place, 0, link)
  takeOut(paper, isOfWriter)
}
