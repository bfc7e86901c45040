import type { HostOptions } from '#src/hosting/host-options.ts'
import { embeddableHeaders, pageHeaders, type Header } from '#src/hosting/policy.ts'

/**
 * The policies as CloudFront takes them, as texts by the names of their files:
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html
 */
export function cloudfrontPolicies({ styleHashes, hasEmbeddable }: HostOptions): ReadonlyMap<string, string> {
  return new Map([
    ['cloudfront-pages.json', policyText('guide-pages', pageHeaders(styleHashes))],
    ...(hasEmbeddable ? [['cloudfront-diagram.json', policyText('guide-diagram', embeddableHeaders())] as const] : []),
  ])
}

/** CloudFront has a field of its own for some headers, and refuses them among the others. */
const fields: Readonly<Record<string, (value: string) => Readonly<Record<string, object>>>> = {
  'Content-Security-Policy': (value) => ({ ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: Number(value.replace(/\D/g, '')) },
  }),
}

function policyText(name: string, headers: readonly Header[]): string {
  const security = headers.flatMap(([header, value]) => Object.entries(fields[header]?.(value) ?? {}))
  const others = headers.filter(([header]) => fields[header] === undefined)
  const items = others.map(([header, value]) => ({ Header: header, Value: value, Override: true }))
  const policy = {
    Name: name,
    SecurityHeadersConfig: Object.fromEntries(security),
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  }
  return `${JSON.stringify(policy, undefined, 2)}\n`
}
