import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes `content-stamp.ts` for the development server (`turbopack.rules` in next.config.ts): a hash over the content
 * folder. Each file is named as something that the module depends on, so a change to one makes the module another, and
 * the pages above it are drawn again. The folder is named too, because a new file is in no list yet.
 * @this {{ getOptions: () => { folder: string }, async: () => (error: unknown, code?: string) => void,
 *   addDependency: (file: string) => void, addContextDependency: (folder: string) => void }}
 */
export default async function contentStampLoader() {
  const done = this.async()
  try {
    const { folder } = this.getOptions()
    this.addContextDependency(folder)
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    const hash = createHash('sha256')
    for (const file of files.sort()) {
      this.addDependency(file)
      // A file can go between the listing and the look; its folder tells of it.
      hash.update(file).update(await readFile(file).catch(() => ''))
    }
    done(undefined, `export const contentStamp = ${JSON.stringify(hash.digest('hex'))}`)
  } catch (error) {
    done(error)
  }
}
