import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteServer } from '#src/hosting/serve.ts'

/** How a server is run: its configuration as a text, and what it is started with. */
export type Program = {
  readonly path: string
  /** @param place The port to listen on, on this computer only, and a folder for whatever the server writes. */
  readonly configuration: (place: { port: number; folder: string }) => string
  readonly args: (configuration: string, port: number) => readonly string[]
}

const startMs = 10_000

/** Runs a server until it is closed, and gives back its address when it answers there. */
export async function runServer({ path, configuration, args }: Program): Promise<SiteServer> {
  const folder = await mkdtemp(join(tmpdir(), 'served-'))
  const port = await freePort()
  const file = join(folder, 'configuration')
  await writeFile(file, configuration({ port, folder }))
  const said: string[] = []
  // Caddy keeps what it is told in these folders, and nothing of a test should stay.
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
  const child = spawn(path, [...args(file, port)], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  // It ends with an error where the program is not on this computer.
  const ended = once(child, 'close').catch((error: unknown) => said.push(String(error)))
  const close = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  if (await answers(port, () => child.exitCode !== null)) return { address: `http://127.0.0.1:${port}`, close }
  await close()
  throw new Error(`${path} does not answer. It said:\n${said.join('')}`)
}

/** Whether something listens on a port before the time for starting is over or the program has ended. */
export async function answers(port: number, hasEnded: () => boolean): Promise<boolean> {
  const deadline = performance.now() + startMs
  while (performance.now() < deadline && !hasEnded()) {
    if (await accepts(port)) return true
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return false
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (isOpen: boolean) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => {
      end(true)
    })
    socket.once('error', () => {
      end(false)
    })
  })
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  server.close()
  if (typeof bound !== 'object' || bound === null) throw new Error('The system gave no port to test on.')
  return bound.port
}
