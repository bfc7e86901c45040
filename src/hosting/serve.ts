import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { headersFor } from '#src/hosting/policy.ts'
import { movedStatus, readRedirects, redirectsName } from '#src/hosting/redirects-file.ts'

/** Only this computer can reach the server. */
const host = '127.0.0.1'

export type SiteServer = { readonly address: string; readonly close: () => Promise<void> }

/**
 * Serves a finished site with the headers it has in production, and gives back its address.
 * @param options port: 0 takes any free one
 * @throws if the folder holds no finished site, or the port is taken (`code` is 'EADDRINUSE')
 */
export async function startServer({ folder, port }: { folder: string; port: number }): Promise<SiteServer> {
  await readBuildRecord(folder)
  const files = siteFiles(folder)
  const server = createServer((request, response) => {
    void answer({ request, response, folder, files })
  })
  await listen(server, port)
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  return { address: `http://${host}:${boundPort}`, close: () => close(server) }
}

/** `dev` makes sirv look at the disk for every request: a build may replace the folder while the server runs. */
function siteFiles(folder: string) {
  return sirv(folder, { dev: true, etag: true, brotli: true, gzip: true })
}

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly folder: string
  readonly files: ReturnType<typeof sirv>
}

async function answer(exchange: Exchange): Promise<void> {
  const { response } = exchange
  try {
    await answerOrThrow(exchange)
  } catch (error) {
    console.error(error)
    if (response.headersSent) response.destroy()
    else endWith(response, 500)
  }
}

async function answerOrThrow(exchange: Exchange): Promise<void> {
  const { request, response, folder, files } = exchange
  const path = pathOf(request)
  if (path === undefined) {
    endWith(response, 400)
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    endWith(response.setHeader('Allow', 'GET, HEAD'), 405)
  } else {
    const { styleHashes } = await readBuildRecord(folder)
    for (const [name, value] of headersFor(path, styleHashes)) response.setHeader(name, value)
    if (isPageWithoutSlash(folder, path)) redirect(request, response)
    // A name that begins with a dot is ours, not the reader's.
    else if (path.includes('/.') || !isFile(folder, path)) await movedOrNotFound(exchange, path)
    else files(request, response)
  }
}

/** The decoded path of a request, as a name below the folder; undefined where it is none. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent((request.url ?? '').split('?', 1).join(''))
    return path.startsWith('/') && !path.includes('\0') && !path.split('/').includes('..') ? path : undefined
  } catch {
    return undefined
  }
}

function isFile(folder: string, path: string): boolean {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

function isPageWithoutSlash(folder: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(folder, path, 'index.html'))
}

/** Hosts send `/about` to `/about/`. Several slashes at the front would name another site. */
function redirect(request: IncomingMessage, response: ServerResponse): void {
  const [path = '', query] = (request.url ?? '').replace(/^\/+/, '/').split('?', 2)
  response.setHeader('Location', `${path}/${query === undefined ? '' : `?${query}`}`)
  endWith(response, 308)
}

/** An address that was published once leads on, as hosts do it; any other is unknown. */
async function movedOrNotFound(exchange: Exchange, path: string): Promise<void> {
  const text = await readFile(join(exchange.folder, redirectsName), 'utf8').catch(() => '')
  const to = readRedirects(text).get(path)
  if (to === undefined) await notFound(exchange)
  else endWith(exchange.response.setHeader('Location', to), movedStatus)
}

/** The page that says so, with its own status: sirv would send it with 200. */
async function notFound({ request, response, folder }: Exchange): Promise<void> {
  const isBrotli = /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '')
  const body = await readFile(join(folder, isBrotli ? '404.html.br' : '404.html'))
  if (isBrotli) response.setHeader('Content-Encoding', 'br')
  response.setHeader('Vary', 'Accept-Encoding')
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': body.length }).end(body)
}

function endWith(response: ServerResponse, status: number): void {
  response.statusCode = status
  response.end()
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve()
      else reject(error)
    })
  })
}
