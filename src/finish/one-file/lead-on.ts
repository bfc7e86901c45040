import type { Element } from 'hast'
import { elementsIn, listOf } from '#src/finish/one-file/element-tree.ts'
import { attribute, hasWord } from '#src/finish/page-elements.ts'

/** hast names of the attributes that hold ids of the same page, one or several. */
export const idAttributes = [
  ...['htmlFor', 'headers', 'list', 'form', 'itemRef', 'popoverTarget', 'commandFor'],
  ...['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaOwns', 'ariaDetails', 'ariaFlowTo'],
  ...['ariaActiveDescendant', 'ariaErrorMessage'],
]

/**
 * Leads what named a place that was taken out to the place that says the same, and a citation to our entry of its law:
 * that is in the file, says how sure the text is, and has the link to the official one. Changes `tree`.
 */
export function leadOn(
  tree: Element,
  { moved, laws }: { moved: ReadonlyMap<string, string>; laws: readonly Element[] },
) {
  const entries = entriesByLink(laws)
  for (const one of elementsIn(tree)) {
    const href = attribute(one, 'href')
    if (href?.startsWith('#') === true) one.properties['href'] = `#${target(href.slice(1))}`
    const entry = href === undefined || !hasWord(one, 'className', 'cite') ? undefined : entries.get(href)
    if (entry !== undefined) {
      one.properties['href'] = `#${entry}`
      delete one.properties['rel']
    }
    for (const name of idAttributes) {
      const ids = listOf(one, name)
      if (ids.length > 0) one.properties[name] = ids.map(target).join(' ')
    }
  }

  /** Follows a place as often as it moved: an entry of a law, then the part of a page that held it. */
  function target(id: string): string {
    const next = moved.get(id)
    return next === undefined || next === id ? id : target(next)
  }
}

/** The entry of a law by its official address, where no other law has the same. */
function entriesByLink(laws: readonly Element[]): ReadonlyMap<string, string> {
  const pairs = laws.flatMap((law) => officialLinks(law).map((href) => [href, attribute(law, 'id') ?? ''] as const))
  return new Map(pairs.filter(([href]) => pairs.filter(([other]) => other === href).length === 1))
}

function officialLinks(law: Element): readonly string[] {
  return elementsIn(law)
    .filter((one) => hasWord(one, 'rel', 'noreferrer'))
    .flatMap((one) => attribute(one, 'href') ?? [])
}

/** Every id that something in a tree names, for a link or for its words. */
export function namedIds(tree: Element): ReadonlySet<string> {
  return new Set(
    elementsIn(tree).flatMap((one) => {
      const href = attribute(one, 'href') ?? ''
      const ids = idAttributes.flatMap((name) => listOf(one, name))
      const paints = Object.values(one.properties).flatMap((value) => /url\(#([^)]+)\)/.exec(String(value))?.[1] ?? [])
      return [...ids, ...paints, ...(href.startsWith('#') ? [href.slice(1)] : [])]
    }),
  )
}
