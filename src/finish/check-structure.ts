import type { Element, Root } from 'hast'
import type { BuiltPage } from '#src/finish/built-site.ts'
import {
  allElements,
  attribute,
  awaitsScript,
  elementsNamed,
  isOurScript,
  textIn,
  isDataBlock,
} from '#src/finish/page-elements.ts'
import { fetchedAddresses } from '#src/finish/page-requests.ts'
import type { SiteProblem } from '#src/finish/site-problem.ts'

/** What the policy would block on a page, and what readers without script would not see. */
export function structureProblems({ file, tree, address }: BuiltPage): readonly SiteProblem[] {
  const messages = allElements(tree).flatMap((element) => elementMessages(element))
  const foreign = fetchedAddresses(tree, address).filter(({ isOurs }) => !isOurs)
  const foreignMessages = foreign.map(
    ({ href }) => `the page would fetch ${href} from another site. Put the file in public/.`,
  )
  return [...messages, ...foreignMessages, ...repeatedIds(tree)].map((message) => ({ file, message }))
}

function repeatedIds(tree: Root): readonly string[] {
  const ids = allElements(tree).flatMap((element) => attribute(element, 'id') ?? [])
  const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) < place))
  return [...repeated].map((id) => `the id "${id}" stands twice, so a link can mean either. Rename one of the two.`)
}

function elementMessages(element: Element): readonly string[] {
  const messages: string[] = []
  const name = `<${element.tagName}>`
  if (element.tagName === 'script' && !isOurScript(element) && !isDataBlock(element))
    messages.push(`${name} is not ours. Only islands may load scripts.`)
  if (awaitsScript(element))
    messages.push(`${name} id="${attribute(element, 'id')}" waits for a script. Remove the Suspense around it.`)
  if (attribute(element, 'style') !== undefined)
    messages.push(`${name} has a style attribute, which the policy blocks. Use a class.`)
  const handlers = Object.keys(element.properties).filter((property) => /^on[a-z]/i.test(property))
  for (const handler of handlers)
    messages.push(`${name} has ${handler.toLowerCase()}, which the policy blocks. Use an island.`)
  return messages
}

/** What every page needs is the same on all of them, and comes first. */
export function styleProblems(pages: readonly BuiltPage[]): readonly SiteProblem[] {
  const first = pages[0] && stylesOf(pages[0])[0]
  return pages.flatMap((page) => {
    const styles = stylesOf(page)
    if (styles[0] === first && new Set(styles).size === styles.length) return []
    const message = `its first style is not that of ${pages[0]?.file}, or one stands twice. Every page begins with the shared style.`
    return [{ file: page.file, message }]
  })
}

/** The text of each style on a page. */
export function stylesOf({ tree }: BuiltPage): readonly string[] {
  return elementsNamed(tree, 'style').map(textIn)
}
