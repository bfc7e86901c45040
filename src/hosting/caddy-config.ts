import { caddyPattern, caddyText } from '#src/hosting/caddy-words.ts'
import { fileTypes, packedEndings } from '#src/hosting/file-types.ts'
import { hiddenPath } from '#src/hosting/hidden-files.ts'
import type { HostOptions } from '#src/hosting/host-options.ts'
import {
  anyHashedPath,
  embeddablePath,
  hashedPath,
  headersFor,
  notFoundPath,
  type Header,
} from '#src/hosting/policy.ts'
import { addressesOf, movedStatus, type PageRedirect } from '#src/hosting/redirects-file.ts'

/** The name of the file in the folder of configurations. */
export const caddyName = 'Caddyfile'

/**
 * What Caddy 2.6 or newer reads inside a site block: the block itself, with the name and the folder, belongs to whoever
 * runs it (docs/deploy/caddy.md). Caddy keeps no access log unless it is told to.
 *
 * Caddy sorts directives by rules of its own (https://caddyserver.com/docs/caddyfile/directives#sorting-algorithm), so
 * the matchers of the headers exclude one another. In `route` directives stay as they are written.
 */
export function caddyConfig(options: HostOptions): string {
  const types = Object.entries(fileTypes).flatMap(([ending, type]) =>
    headerRule(ending, pathsEnding([ending]), [['Content-Type', type]]),
  )
  return [opening, ...policyRules(options), ...types, ...vary, 'header -Server', '']
    .concat('route {', refusals, slashes, options.redirects.flatMap(moved), files('\t'), '}', '')
    .concat(notFoundLines(headersFor(notFoundPath, options.styleHashes).filter(isCaching)))
    .join('\n')
}

const opening =
  '# Made by npm run build, anew each time: do not edit it. Caddy reads it inside a site block, see docs/deploy/caddy.md.\n'

const isCaching = ([name]: Header) => name === 'Cache-Control'

function policyRules({ styleHashes, hasEmbeddable }: HostOptions): readonly string[] {
  const headersAt = (path: string) => headersFor(path, styleHashes)
  const security = (path: string) => headersAt(path).filter((header) => !isCaching(header))
  const caching = (path: string) => headersAt(path).filter(isCaching)
  const hashed = `path_regexp ${caddyPattern(hashedPath.source)}`
  return [
    ...headerRule('page', hasEmbeddable ? `not path ${embeddablePath}` : 'path *', security(notFoundPath)),
    ...(hasEmbeddable ? headerRule('embeddable', `path ${embeddablePath}`, security(embeddablePath)) : []),
    ...headerRule('kept', hashed, caching(anyHashedPath)),
    ...headerRule('asked', `not ${hashed}`, caching(notFoundPath)),
  ]
}

/** An address that ends in a slash is that of a page. */
const pathsEnding = (endings: readonly string[]) =>
  `path ${endings.map((ending) => `*.${ending}${ending === 'html' ? ' */' : ''}`).join(' ')}`

function headerRule(name: string, matched: string, headers: readonly Header[]): readonly string[] {
  const lines = headers.map(([header, value]) => `\t${header} ${caddyText(value)}`)
  return [`@${name} ${matched}`, `header @${name} {`, ...lines, '}']
}

/** Caddy says it of packed copies only, and once more would be twice: `defer` puts ours in the place of its own. */
const vary = [`@packed ${pathsEnding(packedEndings)}`, 'header @packed {', '\tVary Accept-Encoding', '\tdefer', '}']

const refusals = [
  '\t@refused not method GET HEAD',
  '\theader @refused Allow `GET, HEAD`',
  '\trespond @refused 405',
  `\t@hidden path_regexp ${caddyPattern(hiddenPath.source)}`,
  '\terror @hidden 404',
  '\t# Names that no disk can hold, over which Caddy would stumble.',
  '\t@nameless path_regexp `\\x00|[^/]{256}`',
  '\terror @nameless 404',
]

/** What was asked of a page stays with it, which Caddy's own redirect to the slash forgets. */
const slashes = [
  '\t@bare {',
  '\t\tnot path */ //*',
  '\t\tfile {path}/index.html',
  '\t}',
  '\t@asking expression {query} != ""',
  '\thandle @bare {',
  `\t\tredir @asking {path}/?{query} ${movedStatus}`,
  `\t\tredir {path}/ ${movedStatus}`,
  '\t}',
]

const moved = ({ from, to }: PageRedirect) =>
  addressesOf(from).map((path) => `\tredir ${caddyText(path)} ${caddyText(to)} ${movedStatus}`)

const files = (indent: string) => `${indent}file_server {\n${indent}\tprecompressed br gzip\n${indent}}`

/** The headers that were set for the address that is unknown are still there, so the page sets its own again. */
function notFoundLines(caching: readonly Header[]): readonly string[] {
  const headers: readonly Header[] = [
    ...caching,
    ['Content-Type', fileTypes['html'] ?? ''],
    ['Vary', 'Accept-Encoding'],
  ]
  return [
    'handle_errors {',
    '\t@missing expression {http.error.status_code} == 404',
    '\thandle @missing {',
    '\t\theader {',
    ...headers.map(([name, value]) => `\t\t\t${name} ${caddyText(value)}`),
    '\t\t\tdefer',
    '\t\t}',
    `\t\trewrite * ${notFoundPath}`,
    files('\t\t'),
    '\t}',
    '}',
    '',
  ]
}
