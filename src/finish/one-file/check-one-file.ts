import type { Element, Root } from 'hast'
import { namedIds } from '#src/finish/one-file/lead-on.ts'
import { oneFileLimit } from '#src/finish/one-file/one-file.ts'
import { allElements, attribute, elementsNamed, parsePage } from '#src/finish/page-elements.ts'
import { fetchedAddresses, pageAddress } from '#src/finish/page-requests.ts'
import type { SiteProblem } from '#src/finish/site-problem.ts'

/** What is wrong with the file that holds the whole guide. It has no page around it, so it has checks of its own. */
export function oneFileProblems(file: string, html: string): readonly SiteProblem[] {
  const page = parsePage(html)
  const messages = [...weightMessages(html), ...placeMessages(page), ...foreignMessages(page)]
  return messages.map((message) => ({ file, message }))
}

function weightMessages(html: string): readonly string[] {
  const bytes = Buffer.byteLength(html)
  if (bytes <= oneFileLimit) return []
  const over = `it weighs ${String(bytes)} bytes, and ${String(oneFileLimit)} is the most that it may.`
  return [`${over} Name more pages as spare on its cover, or say more things once (src/finish/one-file/).`]
}

function placeMessages(page: Root): readonly string[] {
  const ids = allElements(page).flatMap((one) => attribute(one, 'id') ?? [])
  const known = new Set(ids)
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  const body = elementsNamed(page, 'body')
  const lost = body.flatMap((one: Element) => [...namedIds(one)]).filter((id) => !known.has(id))
  return [
    ...[...twice].map((id) => `the id "${id}" stands twice, so a link can mean either.`),
    ...lost.map((id) => `something names "${id}", which is not in the file.`),
  ]
}

/** Whatever would be fetched, run or asked of a folder that the file does not bring along. */
function foreignMessages(page: Root): readonly string[] {
  const fetched = fetchedAddresses(page, '/').map(({ href }) => `it would fetch ${href}.`)
  const scripts = elementsNamed(page, 'script').map(() => 'it holds a script.')
  const links = elementsNamed(page, 'a').flatMap((link) => attribute(link, 'href') ?? [])
  const outside = links.filter((href) => !href.startsWith('#') && pageAddress(href, '/')?.isOurs === true)
  return [...fetched, ...scripts, ...outside.map((href) => `a link leads to ${href}, which is not in the file.`)]
}
