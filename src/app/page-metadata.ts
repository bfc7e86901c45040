import type { Metadata } from 'next'
import { fill } from '#src/domain/fill.ts'
import { siteUrl } from './site-url.ts'
import type { Guide } from '#src/schema/guide.ts'

/**
 * The head of a page. Tab titles and link previews stay neutral, because someone else may see the screen or the
 * message: the description is the guide's own neutral sentence on every page. Without SITE_URL there is no canonical
 * link, because no address is invented.
 */
export function pageMetadata(guide: Guide, title: string, path: string): Metadata {
  const base = siteUrl()
  return {
    title: fill('{title} · {name}', { title, name: guide.site.name }),
    description: guide.site.description,
    referrer: 'no-referrer',
    ...(base === undefined ? {} : { alternates: { canonical: new URL(path, base).href } }),
  }
}
