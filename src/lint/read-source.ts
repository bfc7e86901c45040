import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** One text file of src/, by the name that problems are reported under. */
export type SourceFile = { readonly file: string; readonly text: string }

/** Every text file below a folder, by name. Fonts, pictures and other files that are not text are left out. */
export async function readSource(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths.toSorted().map(async (path) => ({
      file: relative(process.cwd(), path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  )
  // A zero byte is the sign by which git, too, tells that a file is not text.
  return files.filter(({ text }) => !text.includes('\u0000'))
}
