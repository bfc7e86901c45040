import { siteUrl } from '../../site-url.ts'
import { dataOf } from '#src/domain/open-data/open-data.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { aboutData, dataNames } from '#src/schema/data/data-files.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return dataNames.map((name) => ({ file: `${name}.json` }))
}

/** One file of the open data. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const name = dataNames.find((one) => `${one}.json` === file)
  return Response.json(name && dataOf(await loadGuide(), name, { about: aboutData, base: siteUrl() }))
}
