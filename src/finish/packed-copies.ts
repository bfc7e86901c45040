import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import pMap from 'p-map'
import { writeCompressed } from '#src/finish/compress.ts'
import { listFiles } from '#src/finish/site-files.ts'
import type { SiteProblem } from '#src/finish/site-problem.ts'
import { encodings } from '#src/hosting/encodings.ts'
import { isWorthPacking } from '#src/hosting/file-types.ts'
import { isHidden } from '#src/hosting/hidden-files.ts'

const unpack = { br: promisify(brotliDecompress), gzip: promisify(gunzip) } as const

/**
 * The packed copies that are missing or do not hold what their files say. Readers get the copies and nearly never the
 * files, so a broken or an old copy is a broken or an old guide.
 */
export async function copyProblems(folder: string): Promise<readonly SiteProblem[]> {
  return (await faultyCopies(folder)).map(({ file, ending }) => ({
    file: file + ending,
    message: `this packed copy does not hold what ${file} says. Build again: npm run build.`,
  }))
}

/** Packs again every file with a copy that is missing, broken or old, and gives back the names of those files. */
export async function repairCopies(folder: string): Promise<readonly string[]> {
  const files = [...new Set((await faultyCopies(folder)).map(({ file }) => file))]
  await writeCompressed(folder, files)
  return files
}

async function faultyCopies(folder: string) {
  const files = (await listFiles(folder)).filter((file) => isWorthPacking(file) && !isHidden(`/${file}`))
  const copies = files.flatMap((file) => encodings.map((encoding) => ({ file, ...encoding })))
  const areWhole = await pMap(copies, (copy) => isWhole(folder, copy), { concurrency: 4 })
  return copies.filter((_, place) => areWhole[place] !== true)
}

type Copy = { readonly file: string; readonly name: keyof typeof unpack; readonly ending: string }

async function isWhole(folder: string, { file, name, ending }: Copy): Promise<boolean> {
  try {
    const unpacked = await unpack[name](await readFile(join(folder, file + ending)))
    return unpacked.equals(await readFile(join(folder, file)))
  } catch {
    return false
  }
}
