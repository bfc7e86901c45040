import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
}

/** What is compressed already. */
const isPacked = /\.(woff2?|png|jpe?g|webp|avif|ico)$/

export type FolderServer = { readonly address: string; readonly close: () => void }

/**
 * Serves a folder on a free port, whoever built it, in one way: brotli in its strongest quality, kept in memory from the
 * first request on, and no header beyond the type. So pages differ in nothing but themselves.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = resolve(folder)
  const packed = new Map<string, Promise<Buffer>>()
  const server = createServer((request, response) => {
    const file = fileAt(root, request.url ?? '/')
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    const body = packed.get(file) ?? bodyOf(file)
    packed.set(file, body)
    void body.then((bytes) => {
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Length': bytes.length,
        ...(isPacked.test(file) ? {} : { 'Content-Encoding': 'br' }),
      })
      response.end(bytes)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error(`No port was free to serve ${folder} on.`)
  return {
    address: `http://127.0.0.1:${String(bound.port)}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The file of an address: itself, the start page of a folder, or with the ending that some generators leave off. */
function fileAt(root: string, url: string): string | undefined {
  const path = join(root, decodeURIComponent(url.split('?', 1).join('')))
  if (path !== root && !path.startsWith(root + sep) && path !== root + sep) return undefined
  const places = [path, join(path, 'index.html'), `${path}.html`]
  return places.find((place) => existsSync(place) && statSync(place).isFile())
}

async function bodyOf(file: string): Promise<Buffer> {
  const bytes = await readFile(file)
  if (isPacked.test(file)) return bytes
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return brotli(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}
