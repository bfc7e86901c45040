import { searchEntries } from '#src/domain/search-entries.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export const dynamic = 'force-static'

/** What the search page loads: everything that can be found, and the phrases that stand for it. */
export async function GET() {
  const guide = await loadGuide()
  return Response.json({ entries: searchEntries(guide), synonyms: guide.synonyms })
}
