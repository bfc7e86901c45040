import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

const name = '.build-record.json'

const buildRecord = z.strictObject({
  inputs: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of everything the site was built from.' }),
  styleHashes: z
    .array(z.string().startsWith('sha256-'))
    .min(1)
    .meta({ description: 'The styles that the policy allows, as they stand in the policy.' }),
})

export type BuildRecord = z.output<typeof buildRecord>

/**
 * What a built site says about itself.
 * @throws if the folder holds no finished site
 */
export async function readBuildRecord(folder: string): Promise<BuildRecord> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  if (text === undefined) throw new Error(`${folder} holds no finished site. Run npm run build.`)
  return buildRecord.parse(JSON.parse(text))
}

/** Writes the record. It comes last of all, so a folder with a record is a finished one. */
export async function writeBuildRecord(folder: string, record: BuildRecord): Promise<void> {
  await writeFile(join(folder, name), `${JSON.stringify(record)}\n`)
}
