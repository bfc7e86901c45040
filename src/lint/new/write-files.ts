import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes all of some new files, or none of them.
 * @param root the folder that their names are below
 * @returns the name of one that is there already, and then nothing was written
 */
export async function writeNewFiles(
  root: string,
  files: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const made: string[] = []
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, name)
      await mkdir(dirname(path), { recursive: true })
      // "wx" refuses a file that is there, even one that was made a moment ago.
      const file = await open(path, 'wx').catch(refused)
      if (file === undefined) {
        await remove(made)
        return path
      }
      made.push(path)
      await file.writeFile(text).finally(() => file.close())
    }
  } catch (error) {
    await remove(made)
    throw error
  }
  return undefined
}

/** Puts a whole new text in place of a file's text at once, so that no half of it is ever there. */
export async function replaceFile(path: string, text: string): Promise<void> {
  // A name with a dot first is no content.
  const beside = join(dirname(path), `.${basename(path)}.new`)
  try {
    await writeFile(beside, text)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function remove(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true })
}

function refused(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined
  throw error
}
