/** The type of each kind of file that a site holds, by the ending of its name. Servers get theirs from here. */
export const fileTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  // JSON is UTF-8 by its own rule, SVG and XML say it themselves: RFC 8259, RFC 7303.
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  // A phone offers to keep these: RFC 5545, RFC 6350.
  ics: 'text/calendar; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
}

/** The endings of files that shrink when they are packed: text does, a font is packed already, a card is too small. */
export const packedEndings = ['html', 'js', 'json', 'webmanifest', 'svg', 'xml', 'txt'] as const

/** The type of a file by its name or address; undefined where the table has none. @example typeOf('/vcard/a.vcf') */
export function typeOf(file: string): string | undefined {
  const ending = endingOf(file)
  return Object.hasOwn(fileTypes, ending) ? fileTypes[ending] : undefined
}

/** Whether a file has packed copies beside it. @example isWorthPacking('about/index.html') // true */
export function isWorthPacking(file: string): boolean {
  const ending = endingOf(file)
  return packedEndings.some((packed) => packed === ending)
}

function endingOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1] ?? ''
}
