import type { Element } from 'hast'
import { elementsIn, listOf, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { attribute } from '#src/finish/page-elements.ts'

/**
 * Leaves of the parts with one name only the first as a landmark: on their pages each is alone, in the file a reader who
 * goes from landmark to landmark could not tell them apart. Changes `tree`.
 */
export function keepLandmarksApart(tree: Element): void {
  const all = elementsIn(tree)
  const byId = new Map(all.map((one) => [attribute(one, 'id'), one]))
  const seen = new Set<string>()
  for (const one of all.filter(({ tagName }) => ['section', 'nav', 'aside', 'form'].includes(tagName))) {
    const named = listOf(one, 'ariaLabelledBy').flatMap((id) => byId.get(id) ?? [])
    const name = attribute(one, 'ariaLabel') ?? named.map(wordsIn).join(' ')
    const key = `${one.tagName} ${name}`
    if (name === '') continue
    if (seen.has(key)) {
      one.tagName = one.tagName === 'section' ? 'section' : 'div'
      delete one.properties['ariaLabel']
      delete one.properties['ariaLabelledBy']
    }
    seen.add(key)
  }
}
