import type { Element } from 'hast'
import { elementsIn, takeOut } from '#src/finish/one-file/element-tree.ts'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/** The marks of what has to be asked for by nobody. */
const given = ['automatic', 'everyone']

/**
 * Draws the signs of marks with the style and no longer with a drawing each: a disc where nothing has to be asked for, a
 * pen where it must be. Changes `body`.
 */
export function drawMarksByStyle(body: Element): void {
  for (const mark of elementsIn(body).filter((one) => hasWord(one, 'className', 'mark'))) {
    takeOut(mark, ({ tagName }) => tagName === 'svg')
    const sign = given.includes(attribute(mark, 'dataMark') ?? '') ? 'mark-given' : 'mark-asked'
    mark.properties['className'] = ['mark', sign]
  }
}
