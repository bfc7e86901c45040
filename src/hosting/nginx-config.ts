import { fileTypes } from '#src/hosting/file-types.ts'
import { hiddenPath } from '#src/hosting/hidden-files.ts'
import type { HostOptions } from '#src/hosting/host-options.ts'
import { nginxPattern, nginxText } from '#src/hosting/nginx-words.ts'
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
export const nginxName = 'nginx.conf'

/**
 * What nginx reads inside a `server` block, with its module brotli_static: the block itself, with the name, the
 * certificate and the folder, belongs to whoever runs it (docs/deploy/nginx.md).
 *
 * A location with an `add_header` of its own inherits none (https://nginx.org/en/docs/http/ngx_http_headers_module.html),
 * so each that has one says them all. `always` puts them on errors and redirects too.
 */
export function nginxConfig(options: HostOptions): string {
  const headersAt = (path: string) => headerLines(headersFor(path, options.styleHashes))
  const page = headersAt(notFoundPath)
  const locations = [
    location(`~ ${nginxPattern(hiddenPath.source)}`, ['return 404;']),
    location(`~ ${nginxPattern(hashedPath.source)}`, headersAt(anyHashedPath)),
    ...(options.hasEmbeddable ? [location(`= ${nginxText(embeddablePath)}`, headersAt(embeddablePath))] : []),
    ...options.redirects.flatMap(redirectLocations),
    location('@refused', [...page, 'add_header Allow "GET, HEAD" always;', 'return 405;']),
  ]
  return [...opening, '', ...typeLines, '', ...page, '', ...errors, ...locations, ''].join('\n')
}

const opening = [
  '# Made by npm run build, anew each time: do not edit it. nginx reads it inside a server block, see docs/deploy/nginx.md.',
  '',
  '# Nothing readers do is recorded: no access log, and no error log below the failures of nginx itself.',
  'access_log off;',
  'log_not_found off;',
  'error_log stderr crit;',
  'server_tokens off;',
  '',
  'index index.html;',
  'autoindex off;',
  '# Redirects stay on the address that the reader came by, also behind a proxy.',
  'absolute_redirect off;',
  '',
  '# The packed copies were made by the build, once and as small as can be.',
  'gzip off;',
  'brotli_static on;',
  'gzip_static on;',
  'gzip_proxied any;',
  'gzip_vary on;',
]

const typeLines = [
  'types {',
  ...Object.entries(fileTypes).map(([ending, type]) => `    ${nginxText(type)} ${ending};`),
  '}',
  'default_type application/octet-stream;',
]

const errors = [
  '# A folder without a page is an unknown address like any other.',
  `error_page 403 404 =404 ${nginxText(notFoundPath)};`,
  'error_page 405 @refused;',
  'if ($request_method !~ "^(GET|HEAD)$") {',
  '    return 405;',
  '}',
]

const headerLines = (headers: readonly Header[]) =>
  headers.map(([name, value]) => `add_header ${name} ${nginxText(value)} always;`)

const location = (matched: string, lines: readonly string[]) =>
  `\nlocation ${matched} {\n${lines.map((line) => `    ${line}\n`).join('')}}`

/** The build refuses a redirect from a page that is there: src/finish/place-moves.ts. */
function redirectLocations({ from, to }: PageRedirect): readonly string[] {
  return addressesOf(from).map((path) => location(`= ${nginxText(path)}`, [`return ${movedStatus} ${nginxText(to)};`]))
}
