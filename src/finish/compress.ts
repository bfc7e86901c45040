import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const worthwhile = /\.(html|css|js|svg|json|xml|txt)$/

/** The size in bytes of text or a file as it travels, in the strongest brotli. */
export async function brotliSize(content: string | Buffer): Promise<number> {
  return (await strongestBrotli(Buffer.from(content))).length
}

/** Writes a brotli and a gzip copy beside each file that shrinks, so that a server never compresses in haste. */
export async function writeCompressed(folder: string, files: readonly string[]): Promise<void> {
  await Promise.all(
    files
      .filter((file) => worthwhile.test(file))
      .map(async (file) => {
        const bytes = await readFile(join(folder, file))
        await writeFile(join(folder, `${file}.br`), await strongestBrotli(bytes))
        await writeFile(join(folder, `${file}.gz`), await zip(bytes, { level: 9 }))
      }),
  )
}

function strongestBrotli(bytes: Buffer): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return brotli(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}
