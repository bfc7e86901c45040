/** One address that was published, and where it leads now. */
export type PageRedirect = { readonly from: string; readonly to: string }

/** The name of the file in the folder of a site. */
export const redirectsName = '_redirects'

/** For good: search engines and browsers may remember it. Both hosts know this status; 308 only one of them. */
export const movedStatus = 301

/** The addresses that lead to a place: servers compare to the letter, so a page is named with and without its slash. */
export function addressesOf(from: string): readonly string[] {
  return from.endsWith('/') ? [from, from.slice(0, -1)] : [from]
}

/**
 * The text of `_redirects`, the file from which Netlify and Cloudflare Pages take theirs. An anchor in `to` replaces the
 * one that a reader came with; without it, browsers carry theirs over.
 */
export function redirectsFile(redirects: readonly PageRedirect[]): string {
  return redirects.flatMap(({ from, to }) => addressesOf(from).map((path) => `${path} ${to} ${movedStatus}\n`)).join('')
}

/** Where each address of the text of a `_redirects` file leads. */
export function readRedirects(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/))
  return new Map(lines.flatMap(([from = '', to]) => (to === undefined || from.startsWith('#') ? [] : [[from, to]])))
}
