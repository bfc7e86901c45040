import { caddyConfig, caddyName } from '#src/hosting/caddy-config.ts'
import { cloudfrontPolicies } from '#src/hosting/cloudfront-policy.ts'
import { headersFile } from '#src/hosting/headers-file.ts'
import { configurationFolder, type HostOptions } from '#src/hosting/host-options.ts'
import { nginxConfig, nginxName } from '#src/hosting/nginx-config.ts'
import { redirectsFile, redirectsName } from '#src/hosting/redirects-file.ts'

/**
 * The policy as every server reads it, as texts by the path of their file in the folder of the site. No server of ours
 * sends any of them to a reader (`isHidden`).
 */
export function hostingFiles(options: HostOptions): ReadonlyMap<string, string> {
  const configurations = [
    [nginxName, nginxConfig(options)] as const,
    [caddyName, caddyConfig(options)] as const,
    ...cloudfrontPolicies(options),
  ]
  return new Map([
    ['_headers', headersFile(options)],
    ...(options.redirects.length > 0 ? [[redirectsName, redirectsFile(options.redirects)] as const] : []),
    ...configurations.map(([name, text]) => [`${configurationFolder}/${name}`, text] as const),
  ])
}
