import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import * as z from 'zod'
import type { Guide } from '#src/schema/guide.ts'

/**
 * What a build's own content check wrote a moment ago; the build removes it before and after. Its records went through
 * their schemas there, so here it is enough to know the file for one of ours.
 */
const kept = z.object({
  root: z.string(),
  guide: z.custom<Guide>((value) => typeof value === 'object' && value !== null && 'journey' in value),
})

/** GUIDE_FILE, which the build command sets; undefined where no build is running. */
function keptFile(): string | undefined {
  const chosen = process.env.GUIDE_FILE ?? ''
  return chosen === '' ? undefined : chosen
}

/**
 * Leaves the guide of a content folder for the other programs of this build, so that the content is read and its prose
 * compiled once and not by each of them. Does nothing where no build is running.
 * @param make gives the guide; called only where it is wanted
 */
export async function keepGuide(root: string, make: () => Promise<Guide>): Promise<void> {
  const file = keptFile()
  if (file === undefined) return
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, serialize({ root, guide: await make() }))
}

/** The guide that this build's content check left, of exactly this folder; undefined where there is none. */
export async function keptGuide(root: string): Promise<Guide | undefined> {
  const file = keptFile()
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined)
  if (bytes === undefined) return undefined
  const found = kept.parse(deserialize(bytes))
  return found.root === root ? found.guide : undefined
}
