import type { Element, ElementContent } from 'hast'

/** Takes away spans that say nothing of what is in them, and puts text that meets into one. Changes `tree`. */
export function unwrapSpans(tree: Element): void {
  const children = tree.children.flatMap((child): readonly ElementContent[] => {
    if (child.type !== 'element') return [child]
    unwrapSpans(child)
    return child.tagName === 'span' && Object.keys(child.properties).length === 0 ? child.children : [child]
  })
  tree.children = children.reduce<ElementContent[]>((joined, child) => {
    const last = joined.at(-1)
    if (last?.type !== 'text' || child.type !== 'text') return [...joined, child]
    return [...joined.slice(0, -1), { type: 'text', value: last.value + child.value }]
  }, [])
}
