import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import pMap from 'p-map'
import { encodings } from '#src/hosting/encodings.ts'
import { isWorthPacking } from '#src/hosting/file-types.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The size in bytes of text or a file as it travels, in the strongest brotli. */
export async function brotliSize(content: string | Buffer): Promise<number> {
  return (await strongestBrotli(Buffer.from(content))).length
}

/** Writes a brotli and a gzip copy beside each file that shrinks, so that a server never compresses in haste. */
export async function writeCompressed(folder: string, files: readonly string[]): Promise<void> {
  // As many at once as Node has threads for packing.
  await pMap(files.filter(isWorthPacking), (file) => writeCopies(join(folder, file)), { concurrency: 4 })
}

async function writeCopies(file: string): Promise<void> {
  const bytes = await readFile(file)
  await writeFile(`${file}.br`, await strongestBrotli(bytes))
  await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }))
  // Servers give the date of the copy that they send. nginx asks for one date for all:
  // https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html
  const { atime, mtime } = await stat(file)
  for (const { ending } of encodings) await utimes(file + ending, atime, mtime)
}

function strongestBrotli(bytes: Buffer): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return brotli(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}
