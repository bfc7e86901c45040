import { Agent, request, type IncomingHttpHeaders } from 'node:http'

/** What a server answered. */
export type Reply = {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

type Question = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> }

// One connection for all questions: a new one for each would wait for the system.
const agent = new Agent({ keepAlive: true, maxSockets: 4 })

/** Asks a server for a path. Unlike fetch, this neither tidies the path, nor follows a redirect, nor unpacks the answer. */
export function ask(address: string, path: string, { method = 'GET', headers = {} }: Question = {}): Promise<Reply> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
      })
      response.on('error', reject)
    })
    sent.on('error', reject).end()
  })
}
