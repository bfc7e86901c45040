import { createReadStream, statSync, type Stats } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { byteRange } from '#src/hosting/byte-range.ts'
import { acceptedEncodings, encodings, type Encoding } from '#src/hosting/encodings.ts'
import { typeOf } from '#src/hosting/file-types.ts'
import { fitsParts, isUnchanged, validatorsOf } from '#src/hosting/validators.ts'

/** One file on disk as it will travel. */
type Copy = { readonly path: string; readonly stats: Stats; readonly encoding: Encoding | undefined }

type Sending = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly file: string }

/**
 * Sends a file that is there: packed where the client takes that, a part of it where the client asks for one, and nothing
 * where its own copy is still good. Headers that the response has already are kept.
 */
export async function sendFile({ request, response, file }: Sending): Promise<void> {
  const { stats, ...copy } = describe({ request, response, file })
  const validators = validatorsOf(stats)
  response.setHeader('ETag', validators.etag).setHeader('Last-Modified', validators.lastModified)
  if (isUnchanged(request.headers, validators)) {
    response.writeHead(304).end()
    return
  }
  // nginx too gives parts of plain files only.
  const asked =
    copy.encoding === undefined && fitsParts(request.headers, validators) ? request.headers.range : undefined
  if (copy.encoding === undefined) response.setHeader('Accept-Ranges', 'bytes')
  const range = byteRange(asked, stats.size)
  if (range === 'none') {
    response.removeHeader('Content-Type')
    response.writeHead(416, { 'Content-Range': `bytes */${stats.size}` }).end()
    return
  }
  const { start, end } = range ?? { start: 0, end: stats.size - 1 }
  if (range !== undefined) response.setHeader('Content-Range', `bytes ${start}-${end}/${stats.size}`)
  response.writeHead(range === undefined ? 200 : 206, { 'Content-Length': end - start + 1 })
  await sendBytes({ request, response, file: copy.path }, { start, end })
}

/** Sends a whole file with a status that is not 200, which a client may neither keep nor ask for in parts. */
export async function sendWithStatus(sending: Sending, status: number): Promise<void> {
  const { path, stats } = describe(sending)
  sending.response.writeHead(status, { 'Content-Length': stats.size })
  await sendBytes({ ...sending, file: path }, { start: 0, end: stats.size - 1 })
}

/** The copy that the client gets, with the headers that describe it. */
function describe({ request, response, file }: Sending): Copy {
  const copy = chooseCopy(file, acceptedEncodings(request.headers['accept-encoding']?.toString()))
  response.setHeader('Content-Type', typeOf(file) ?? 'application/octet-stream')
  // A cache between us must know that the same address has several copies, whichever of them this one is.
  if (encodings.some(({ ending }) => fileAt(file + ending) !== undefined)) response.setHeader('Vary', 'Accept-Encoding')
  if (copy.encoding !== undefined) response.setHeader('Content-Encoding', copy.encoding.name)
  return copy
}

function chooseCopy(file: string, accepted: readonly Encoding[]): Copy {
  for (const encoding of accepted) {
    const path = file + encoding.ending
    const stats = fileAt(path)
    if (stats !== undefined) return { path, stats, encoding }
  }
  return { path: file, stats: statSync(file), encoding: undefined }
}

/** The state of a file; undefined where none is there. The disk is asked each time: a build may replace the folder. */
export function fileAt(path: string): Stats | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats?.isFile() === true ? stats : undefined
  } catch {
    // A name that no disk can hold, such as one of a thousand letters, is the name of nothing.
    return undefined
  }
}

async function sendBytes({ request, response, file }: Sending, range: { start: number; end: number }): Promise<void> {
  if (request.method === 'HEAD' || range.end < range.start) {
    response.end()
    return
  }
  await pipeline(createReadStream(file, range), response)
}
