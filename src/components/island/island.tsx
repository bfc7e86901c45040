import { createElement, type ReactNode } from 'react'

/**
 * A part of a page that works only with script: a custom element of src/islands/, named after its file. It is hidden
 * until its script runs, so whatever stands in it has its equal in words elsewhere on the page. The finishing step gives
 * the script to each page that has the element.
 */
export function Island({ name, children }: { readonly name: `${string}-${string}`; readonly children: ReactNode }) {
  return createElement(name, { hidden: true }, children)
}
