import type { HostOptions } from '#src/hosting/host-options.ts'
import { embeddableHeaders, embeddablePath, hashedFiles, pageHeaders, type Header } from '#src/hosting/policy.ts'

/**
 * The text of `_headers`, the file from which Netlify and Cloudflare Pages take their headers.
 *
 * Both join the values of a header that several rules set. So pages get no Cache-Control here (the default of both hosts
 * is ours: keep, but ask each time), and the file that may be shown elsewhere first drops what it must not inherit, with
 * `!`, which only Cloudflare Pages knows: on Netlify that file cannot be framed.
 */
export function headersFile({ styleHashes, hasEmbeddable }: Omit<HostOptions, 'redirects'>): string {
  const rules = [
    rule('/*', pageHeaders(styleHashes)),
    ...hashedFiles.patterns.map((pattern) => rule(pattern, [hashedFiles.header])),
  ]
  if (hasEmbeddable)
    rules.push(`${rule(embeddablePath, [])}${dropped(pageHeaders(styleHashes))}${lines(embeddableHeaders())}`)
  return rules.join('\n')
}

const rule = (path: string, headers: readonly Header[]) => `${path}\n${lines(headers)}`

const lines = (headers: readonly Header[]) => headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')

const dropped = (headers: readonly Header[]) => headers.map(([name]) => `  ! ${name}\n`).join('')
