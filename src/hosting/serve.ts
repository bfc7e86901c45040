import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { isHidden } from '#src/hosting/hidden-files.ts'
import { headersFor, notFoundPath } from '#src/hosting/policy.ts'
import { movedStatus, readRedirects, redirectsName } from '#src/hosting/redirects-file.ts'
import { fileAt, sendFile, sendWithStatus } from '#src/hosting/send-file.ts'

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
  const server = createServer((request, response) => {
    void answer({ request, response, folder })
  })
  await listen(server, port)
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  return { address: `http://${host}:${boundPort}`, close: () => close(server) }
}

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly folder: string
}

async function answer(exchange: Exchange): Promise<void> {
  const { response } = exchange
  try {
    await answerOrThrow(exchange)
  } catch (error) {
    // A reader who leaves before all has arrived is no fault.
    if (!hasLeft(error)) console.error(error)
    if (response.headersSent) response.destroy()
    else endWith(response, 500)
  }
}

function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
}

async function answerOrThrow(exchange: Exchange): Promise<void> {
  const { request, response, folder } = exchange
  const path = pathOf(request)
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  await setHeaders(exchange, isReading && path !== undefined ? path : notFoundPath)
  if (!isReading) endWith(response.setHeader('Allow', 'GET, HEAD'), 405)
  else if (path === undefined) endWith(response, 400)
  else if (isHidden(path)) await notFound(exchange)
  else if (isPageWithoutSlash(folder, path)) redirect(request, response)
  else await sendOrMove(exchange, path)
}

async function setHeaders({ response, folder }: Exchange, path: string): Promise<void> {
  const { styleHashes } = await readBuildRecord(folder)
  for (const [name, value] of headersFor(path, styleHashes)) response.setHeader(name, value)
}

async function sendOrMove(exchange: Exchange, path: string): Promise<void> {
  const file = join(exchange.folder, path.endsWith('/') ? `${path}index.html` : path)
  if (fileAt(file) === undefined) await movedOrNotFound(exchange, path)
  else await sendFile({ ...exchange, file })
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

function isPageWithoutSlash(folder: string, path: string): boolean {
  return !path.endsWith('/') && fileAt(join(folder, path, 'index.html')) !== undefined
}

/** Hosts send `/about` to `/about/`. Several slashes at the front would name another site. */
function redirect(request: IncomingMessage, response: ServerResponse): void {
  const [path = '', query] = (request.url ?? '').replace(/^\/+/, '/').split('?', 2)
  response.setHeader('Location', `${path}/${query === undefined ? '' : `?${query}`}`)
  endWith(response, movedStatus)
}

/** An address that was published once leads on, as hosts do it; any other is unknown. */
async function movedOrNotFound(exchange: Exchange, path: string): Promise<void> {
  const text = await readFile(join(exchange.folder, redirectsName), 'utf8').catch(() => '')
  const to = readRedirects(text).get(path)
  if (to === undefined) await notFound(exchange)
  else endWith(exchange.response.setHeader('Location', to), movedStatus)
}

/** The page that says so, whatever the address: its headers are those of a page, so that no browser keeps it. */
async function notFound(exchange: Exchange): Promise<void> {
  await setHeaders(exchange, notFoundPath)
  await sendWithStatus({ ...exchange, file: join(exchange.folder, notFoundPath) }, 404)
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
