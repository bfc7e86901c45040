import * as z from 'zod'
import { dataFiles, dataNames } from '#src/schema/data/data-files.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return dataNames.map((name) => ({ file: `${name}.json` }))
}

/** The JSON Schema of one file of the open data, from the schema by which the build checks it. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const name = dataNames.find((one) => `${one}.json` === file)
  return Response.json(name && z.toJSONSchema(dataFiles[name], { reused: 'ref' }))
}
