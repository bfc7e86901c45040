import type { Element, Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parse } from 'parse5'

/** The folder of the site from which pages may load scripts; the finishing step removes every other script. */
const scriptFolder = '/islands/'

/** The tree of a page, without the places in its source: nothing asks for them, and to find them takes time. */
export function parsePage(html: string): Root {
  const tree = fromParse5(parse(html))
  if (tree.type !== 'root') throw new Error('A page was parsed into something that is not a page.')
  return tree
}

/** All elements of a page in the order of its source, those with one of these names only. */
export function elementsNamed(page: Root, ...names: readonly string[]): readonly Element[] {
  return allElements(page).filter((element) => names.includes(element.tagName))
}

/** All elements of a page in the order of its source, those that wait in a `<template>` included. */
export function allElements(page: Root): readonly Element[] {
  const found: Element[] = []
  addElements(page, found)
  return found
}

/** By hand: the finishing step asks for the elements of each page dozens of times, and a general walk takes ten times as long. */
function addElements({ children }: Element | Root, found: Element[]): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    found.push(child)
    // What a template holds is no child of it, as in a browser.
    if (child.content !== undefined) addElements(child.content, found)
    addElements(child, found)
  }
}

/** An attribute as text; undefined where it is absent. hast names attributes as the DOM does: `className`, `ariaLabel`. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Whether the attribute, a list of words such as `rel`, holds the word. */
export function hasWord(element: Element, name: string, word: string): boolean {
  return (attribute(element, name) ?? '').split(/\s+/).includes(word)
}

/** The text inside an element that holds only text, such as a style. */
export function textIn(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** Whether a script is a file of ours. */
export function isOurScript(element: Element): boolean {
  return attribute(element, 'src')?.startsWith(scriptFolder) ?? false
}

/** Whether a script is data for machines that no browser runs: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents */
export function isDataBlock(element: Element): boolean {
  return attribute(element, 'type') === 'application/ld+json'
}

/** Whether React put this element in for content that only its script would move into place. */
export function awaitsScript(element: Element): boolean {
  return (
    /^[SBP]:/.test(attribute(element, 'id') ?? '') || (element.tagName === 'script' && textIn(element).includes('$RC('))
  )
}
