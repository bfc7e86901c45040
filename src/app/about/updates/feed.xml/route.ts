import { siteUrl } from '../../../site-url.ts'
import { atomFeed } from '#src/domain/atom-feed.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export const dynamic = 'force-static'

/** The notes on what changed, for programs that look for new ones. */
export async function GET() {
  const feed = atomFeed(await loadGuide(), siteUrl()?.replace(/\/$/, ''))
  return new Response(feed, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
