import { createHash } from 'node:crypto'
import { diagramPath } from '#src/domain/deep-links.ts'
import { permissionsPolicy } from '#src/hosting/permissions.ts'

export type Header = readonly [name: string, value: string]

/** An address whose file may be shown inside other sites, and which therefore has a policy of its own. */
export const embeddablePath = diagramPath

/** A file whose name changes with its bytes, so that a browser may keep it for ever. nginx and Caddy read the pattern too. */
export const hashedPath = /^\/(fonts\/[^/]+\.[0-9a-f]{10}\.woff2|islands\/[^/]+\.[0-9a-zA-Z]{8,10}\.js)$/

/** An address that the pattern fits, for a server's rule about all of them. */
export const anyHashedPath = '/fonts/a.0000000000.woff2'

/** The page that says that there is none. It stands for every unknown address: nothing about that one may be kept. */
export const notFoundPath = '/404.html'

const forEver = 'public, max-age=31536000, immutable'

/** Kept, but asked about each time: a corrected phone number must show at once. */
const askEachTime = 'public, max-age=0, must-revalidate'

/**
 * The name of a style in a policy: the hash of exactly the bytes between the tags.
 * @example styleHashOf('') // 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
 */
export function styleHashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}

/** The headers with which one address is served. */
export function headersFor(path: string, styleHashes: readonly string[]): readonly Header[] {
  const security = path === embeddablePath ? embeddableHeaders() : pageHeaders(styleHashes)
  return [...security, ['Cache-Control', hashedPath.test(path) ? forEver : askEachTime]]
}

/** The policy for pages, and for all they are made of: nothing runs, loads or frames but what the guide itself sends. */
export function pageHeaders(styleHashes: readonly string[]): readonly Header[] {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
  return [
    ['Content-Security-Policy', policy.join('; ')],
    ...everywhere,
    ['Permissions-Policy', permissionsPolicy(['clipboard-write', 'web-share'])],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    // Asks the browser to keep the visit out of its history. Brave offers that to the reader, others pass over it:
    // https://brave.com/privacy-updates/26-request-off-the-record/
    ['Request-OTR', '1'],
  ]
}

/** The policy for the file that other sites may show: it may do nothing at all. Its looks stand in attributes. */
export function embeddableHeaders(): readonly Header[] {
  return [
    ['Content-Security-Policy', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *"],
    ...everywhere,
    ['Permissions-Policy', permissionsPolicy([])],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ]
}

const everywhere: readonly Header[] = [
  // The page that a link leads to never learns that its reader came from here.
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  // Two years. Without includeSubDomains, which would cut off whatever else an agency has under the same domain over
  // plain http. Browsers pass over the header unless it came through TLS: RFC 6797, 8.1.
  ['Strict-Transport-Security', 'max-age=63072000'],
]

/** The address patterns and the header of files kept for ever, for hosts that read a headers file. */
export const hashedFiles: { readonly patterns: readonly string[]; readonly header: Header } = {
  patterns: ['/fonts/*', '/islands/*'],
  header: ['Cache-Control', forEver],
}
