import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { rightsPath } from '#src/domain/deep-links.ts'
import { childElements, elementsIn, text, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { fileId } from '#src/finish/one-file/file-places.ts'
import { grouped } from '#src/finish/one-file/grouped.ts'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/** Makes one point of points that differ only in the bold words before them: several facts with one proof. Changes `body`. */
export function joinPoints(body: Element): void {
  for (const list of elementsIn(body).filter(({ tagName }) => tagName === 'ul')) {
    const points = childElements(list)
    if (points.length < 2 || !points.every((point) => childElements(point)[0]?.tagName === 'b')) continue
    const same = grouped(points, (point) => toHtml(point.children.slice(1)))
    list.children = [...same.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return []
      const names = others.flatMap(({ children }): readonly ElementContent[] => [text('; '), ...children.slice(0, 1)])
      first.children.splice(1, 0, ...names)
      return [first]
    })
  }
}

/** Takes the citation away beside a link to a right, where the right itself has it. Changes the pages. */
export function dropCitesOfRights(bodies: readonly Element[]): void {
  const prefix = fileId(rightsPath, 'right-')
  const all = bodies.flatMap(elementsIn)
  const rights = new Map(all.map((one) => [attribute(one, 'id') ?? '', one]))
  const points = all.filter((one) => hasWord(one, 'className', 'marked')).flatMap(elementsIn)
  for (const point of points.filter(({ tagName }) => tagName === 'li')) {
    const [link, ...others] = childElements(point)
    const id = link === undefined ? '' : (attribute(link, 'href') ?? '').slice(1)
    const right = id.startsWith(prefix) ? rights.get(id) : undefined
    const cites = others.flatMap(elementsIn).filter((one) => hasWord(one, 'className', 'cite'))
    const isGiven = right !== undefined && cites.every((cite) => wordsIn(right).includes(wordsIn(cite)))
    if (link !== undefined && isGiven && cites.length > 0) point.children = [link]
  }
}
