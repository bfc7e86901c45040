import type { Element, ElementContent } from 'hast'
import { contactsPath } from '#src/domain/deep-links.ts'
import { childElements, element, elementsIn, keyOf, text, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { fileId } from '#src/finish/one-file/file-places.ts'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/**
 * Leaves of an office's card on another page than that of all offices one line: its name as a link, and its numbers with
 * their doubt. What the whole card does not say stays. Changes `card`.
 * @param wholes The whole cards by the ids of their names.
 * @returns Where the id of the name leads now.
 */
export function shortenCard(card: Element, wholes: ReadonlyMap<string, Element>): ReadonlyMap<string, string> {
  const name = childElements(card).find((child) => /^h\d$/.test(child.tagName) && keyOf(child).startsWith('contact-'))
  const to = name && fileId(contactsPath, keyOf(name))
  const whole = to === undefined ? undefined : wholes.get(to)
  if (name === undefined || to === undefined || whole === undefined || whole === card) return new Map()
  const said = { words: wordsIn(whole), link: `#${to}` }
  const lists = childElements(card).filter((child) => hasWord(child, 'className', 'facts'))
  lists.forEach((list) => {
    dropFacts(list, said)
  })
  const rest = card.children.filter(
    (child) => child.type === 'element' && child !== name && !lists.includes(child) && !isSaid(child, said),
  )
  const from = attribute(name, 'id') ?? ''
  card.tagName = 'div'
  card.properties = { className: ['file-office'] }
  card.children = [element('a', { href: said.link }, name.children), ...lists.flatMap(lineOf), ...rest]
  return new Map([[from, to]])
}

/** A list of facts as a line: each label and what it says. */
function lineOf(list: Element): readonly ElementContent[] {
  return childElements(list).flatMap((one) =>
    one.tagName === 'dt' ? [text(` ${wordsIn(one)}: `)] : one.children.filter((child) => child.type !== 'comment'),
  )
}

/** The words of the whole card, and the link to it. */
type Said = { readonly words: string; readonly link: string }

/** Takes what the whole card says out of a list of facts, the numbers to dial aside. */
function dropFacts(list: Element, said: Said): void {
  const facts = childElements(list)
  const kept = facts.flatMap((label, index) => {
    const fact = facts[index + 1]
    if (label.tagName !== 'dt' || fact?.tagName !== 'dd') return []
    return isNumber(fact) || !isSaid(fact, said) ? [label, fact] : []
  })
  list.children = kept
}

function isNumber(fact: Element): boolean {
  return elementsIn(fact).some((one) => /^(tel|sms):/.test(attribute(one, 'href') ?? ''))
}

/** Whether every line of it stands on the whole card, or leads there. */
function isSaid(part: Element, said: Said): boolean {
  return linesIn(part).every(
    (line) =>
      said.words.includes(wordsIn(line)) || elementsIn(line).some((one) => attribute(one, 'href') === said.link),
  )
}

/** The parts of an element that have words of their own, each with all its words. */
function linesIn(part: Element): readonly Element[] {
  const hasWords = part.children.some((child) => child.type === 'text' && child.value.trim() !== '')
  return hasWords ? [part] : childElements(part).flatMap(linesIn)
}
