import type { BuiltPage, BuiltSite } from '#src/finish/built-site.ts'
import { attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'
import { fetchedAddresses, pageAddress, type PageAddress } from '#src/finish/page-requests.ts'
import type { SiteProblem } from '#src/finish/site-problem.ts'

/** Every link inside the site leads somewhere, and every link out of it hides where its reader came from. */
export function linkProblems(site: BuiltSite): readonly SiteProblem[] {
  const files = new Set(site.files)
  const pages = new Map(site.pages.map((page) => [page.file, page]))
  return site.pages.flatMap((page) => {
    const addresses = [...linkedAddresses(page), ...fetchedAddresses(page.tree, page.address)]
    const broken = addresses
      .filter(({ isOurs }) => isOurs)
      .flatMap((address) => brokenMessage(address, { files, pages }))
    const telling = outboundLinks(page).filter(({ hidesReferrer }) => !hidesReferrer)
    const tellingMessages = telling.map(({ href }) => `the link to ${href} lacks rel="noreferrer". Add it.`)
    // One message is enough for a link that a page repeats.
    return [...new Set([...broken, ...tellingMessages])].map((message) => ({ file: page.file, message }))
  })
}

export type OutboundLink = { readonly href: string; readonly hostname: string; readonly hidesReferrer: boolean }

/** The links of a page that lead to other sites. */
export function outboundLinks({ tree, address }: BuiltPage): readonly OutboundLink[] {
  return elementsNamed(tree, 'a', 'area').flatMap((link) => {
    const target = pageAddress(attribute(link, 'href') ?? '', address)
    if (target === undefined || target.isOurs) return []
    return [{ href: target.href, hostname: target.hostname, hidesReferrer: hasWord(link, 'rel', 'noreferrer') }]
  })
}

function linkedAddresses({ tree, address }: BuiltPage): readonly PageAddress[] {
  const links = elementsNamed(tree, 'a', 'area').flatMap((link) => attribute(link, 'href') ?? [])
  return links.flatMap((href) => pageAddress(href, address) ?? [])
}

type Targets = { readonly files: ReadonlySet<string>; readonly pages: ReadonlyMap<string, BuiltPage> }

function brokenMessage({ href, path, anchor }: PageAddress, { files, pages }: Targets): readonly string[] {
  const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`
  if (!files.has(file)) {
    const isPage = files.has(`${file}/index.html`)
    return [`${href} leads nowhere. ${isPage ? 'End it with a slash.' : 'Correct it, or add what it names.'}`]
  }
  if (anchor === '' || anchor === 'top' || pages.get(file)?.ids.has(anchor) === true) return []
  return [`${href} names an anchor that is not on its page. Correct it, or give the place that id.`]
}
