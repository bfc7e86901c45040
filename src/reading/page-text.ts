import type { Element, Root, RootContent } from 'hast'
import { attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'

/** Elements that stand on a line of their own: a text that runs into one, or out of it, has ended. */
const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'br', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'label', 'legend'],
  ...['li', 'main', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'summary', 'table', 'td', 'th', 'tr', 'ul'],
])

/** Classes that put a piece inside a line on a line of its own. */
const blockClasses = ['block', 'doubt', 'phone']

/** Elements that hold no words of ours to read; a `<blockquote>` holds the words of a law. */
const silent = new Set(['blockquote', 'button', 'input', 'script', 'style', 'svg', 'template', 'textarea'])

/** Classes of what is looked up and not read: citations, laws and sources, section numbers, the page's list, programs. */
const lookedUp = ['cite', 'laws', 'section-number', 'on-this-page', 'program']

/** A number that is no link, as on paper. */
const phoneNumber = /\b\d{3}-\d{3}-\d{4}\b/g

/**
 * What a reader reads in the main part of a page, one text for each paragraph, heading, list item, cell and so on.
 * The words of laws, citations, law lists, phone numbers and e-mail addresses are left out.
 */
export function textsOf(page: Root): readonly string[] {
  const texts: string[] = []
  let current = ''
  const end = (): void => {
    const text = current.replaceAll(phoneNumber, ' ').replaceAll(/\s+/g, ' ').trim()
    if (text !== '') texts.push(text)
    current = ''
  }
  const read = (node: RootContent): void => {
    if (node.type === 'text') current += node.value
    if (node.type !== 'element') return
    const isBlock = blocks.has(node.tagName) || blockClasses.some((name) => hasWord(node, 'className', name))
    if (isBlock) end()
    if (!isLeftOut(node)) node.children.forEach(read)
    if (isBlock) end()
  }
  elementsNamed(page, 'main').forEach(read)
  return texts
}

function isLeftOut(element: Element): boolean {
  return (
    silent.has(element.tagName) ||
    lookedUp.some((name) => hasWord(element, 'className', name)) ||
    /^(tel|sms|mailto):/.test(attribute(element, 'href') ?? '')
  )
}
