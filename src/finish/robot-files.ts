/** The page for unknown addresses is no place to send anyone. */
const unlisted = ['/404.html']

/**
 * What search engines ask for, as texts by the name of the file: that they may read everything, and where it is. A list
 * of pages needs whole addresses, so there is none where the build does not know the guide's own.
 * @param addresses the addresses of all pages, from the first slash on
 * @param base the full address of the start page
 */
export function robotFiles(addresses: readonly string[], base: string | undefined): ReadonlyMap<string, string> {
  const allowed = 'User-agent: *\nAllow: /\n'
  if (base === undefined) return new Map([['robots.txt', allowed]])
  const listed = addresses.filter((address) => !unlisted.includes(address)).toSorted()
  const whole = (address: string) => new URL(address.slice(1), base).href
  return new Map([
    ['robots.txt', `${allowed}Sitemap: ${whole('/sitemap.xml')}\n`],
    ['sitemap.xml', sitemap(listed.map(whole))],
  ])
}

/** https://www.sitemaps.org/protocol.html */
function sitemap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `  <url><loc>${inXml(address)}</loc></url>`)
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${space}">\n${entries.join('\n')}\n</urlset>\n`
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
