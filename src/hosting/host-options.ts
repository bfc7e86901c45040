import type { PageRedirect } from '#src/hosting/redirects-file.ts'

/** What a built site tells the servers that may show it. */
export type HostOptions = {
  readonly styleHashes: readonly string[]
  /** Whether the site has the file that other sites may show. */
  readonly hasEmbeddable: boolean
  readonly redirects: readonly PageRedirect[]
}

/** The folder of the configurations inside a site's own: they name its styles, so they must change with it. */
export const configurationFolder = '.hosting'
