import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '#src/finish/site-files.ts'

/** The hash of each file of a site, by its place: equal where the sites are equal. */
export async function siteBytes(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(folder)
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(join(folder, file))
        return [file, createHash('sha256').update(bytes).digest('hex')] as const
      }),
    ),
  )
}
