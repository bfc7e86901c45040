import { knownAddresses } from '#src/loader/addresses.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import type { Redirect } from '#src/schema/redirect.ts'

/**
 * A problem for every redirect that stands twice, leads on to another one, leads to no page, or takes a page's address
 * while the page is still there. Anchors are checked on the built pages, because components make most of them.
 */
export function checkRedirects(tree: ContentTree): readonly ContentProblem[] {
  const { file, value, at } = tree.redirects
  const all = value ?? []
  const pages = [...knownAddresses(tree).keys()]
  return all.flatMap((redirect, index) => {
    const problem = (field: keyof Redirect, message: string, fix: string): ContentProblem => ({
      ...{ file, ...at([index, field]), rule: 'redirects', message, fix },
    })
    const wordings = [...checkFrom({ redirect, index, all, pages }), ...checkTo({ redirect, index, all, pages })]
    return wordings.map(({ field, message, fix }) => problem(field, message, fix))
  })
}

type Case = {
  readonly redirect: Redirect
  readonly index: number
  readonly all: readonly Redirect[]
  readonly pages: readonly string[]
}

type Wording = { readonly field: keyof Redirect; readonly message: string; readonly fix: string }

function checkFrom({ redirect: { from }, index, all, pages }: Case): readonly Wording[] {
  if (all.findIndex((other) => other.from === from) < index) {
    const fix = 'Keep the one that is right.'
    return [{ field: 'from', message: `A redirect from "${from}" already stands above.`, fix }]
  }
  const page = pageOf(from)
  if (page === from && pages.includes(page)) {
    const fix = 'Take the redirect away, or the page.'
    return [{ field: 'from', message: `The page "${from}" is still there.`, fix }]
  }
  if (page !== from && !pages.includes(page) && !all.some((other) => other.from === page)) {
    // Browsers keep the anchor to themselves, so a server can only be told about the page.
    const fix = `Add a redirect from "${page}" too: a server never sees what stands behind "#".`
    return [{ field: 'from', message: `There is no page "${page}" that could lead on from its places.`, fix }]
  }
  return []
}

function checkTo({ redirect: { from, to }, all, pages }: Case): readonly Wording[] {
  const onward = all.find((other) => other.from === to || other.from === pageOf(to))
  if (onward !== undefined) {
    const fix = to === from ? 'Name another address.' : `Lead to "${onward.to}" at once.`
    return [{ field: 'to', message: `"${to}" leads on to another address itself.`, fix }]
  }
  const page = pageOf(to)
  // Files that are no pages are known only once the site is built.
  if (!page.endsWith('/') || pages.includes(page)) return []
  return [
    {
      field: 'to',
      message: `There is no page "${page}".`,
      fix: didYouMean(page, pages, `The pages are: ${pages.join(', ')}.`),
    },
  ]
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '')
}
