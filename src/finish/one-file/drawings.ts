import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { element, elementsIn } from '#src/finish/one-file/element-tree.ts'
import { grouped } from '#src/finish/one-file/grouped.ts'
import { attribute } from '#src/finish/page-elements.ts'

/** A drawing shorter than this many characters is no burden. */
const worthwhile = 40

/**
 * Draws once what many places show, as a symbol, and uses it there. Changes the pages.
 * @returns The hidden drawing that holds the symbols, for the front of the file.
 */
export function shareDrawings(bodies: readonly Element[]): Element {
  const drawings = bodies.flatMap(elementsIn).filter(({ tagName }) => tagName === 'svg')
  const same = grouped(drawings, (one) => toHtml(one.children, { space: 'svg' }))
  const symbols = [...same].flatMap(([html, all], index) => {
    const [first] = all
    if (first === undefined || all.length < 3 || html.length < worthwhile) return []
    const id = `drawn-${String(index + 1)}`
    const symbol = element('symbol', { id, viewBox: attribute(first, 'viewBox') ?? '' }, first.children)
    for (const one of all) {
      // Its words stand beside it.
      one.children = [element('use', { href: `#${id}` })]
      delete one.properties['viewBox']
    }
    return [symbol]
  })
  return element('svg', { width: 0, height: 0, ariaHidden: 'true', className: ['drawn'] }, symbols)
}
