import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { freePort } from '#tests/e2e/free-port.ts'

/** Where Debian keeps the module that serves `.br` files; without it nginx falls back to the `.gz` ones. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export type RunningServer = { readonly address: string; readonly stop: () => Promise<void> }

/** Writes the bench's own configuration for a folder, and gives back its file. */
export async function plainConfiguration(folder: string, name: string): Promise<string> {
  const prefix = resolve('.cache/nginx', name)
  await mkdir(prefix, { recursive: true })
  const hasBrotli = existsSync(brotliModule)
  const filled = (await readFile('benchmarks/servers/nginx.conf', 'utf8'))
    .replace('MODULES', hasBrotli ? `load_module ${brotliModule};` : '')
    .replace('PRECOMPRESSED', hasBrotli ? 'brotli_static on;' : 'gzip_static on;')
    .replace('PORT', String(await freePort()))
    .replace('ROOT', resolve(folder))
    .replaceAll('PREFIX', prefix)
  const file = join(prefix, 'nginx.conf')
  await writeFile(file, filled)
  return file
}

/**
 * Starts nginx with a whole configuration file, in the foreground and below this process.
 * @throws if nginx is not installed, refuses the configuration, or does not answer within five seconds
 */
export async function startNginx(file: string): Promise<RunningServer> {
  const text = await readFile(file, 'utf8')
  const port = /^\s*listen\s+(?:[\w.[\]:]*:)?(\d+)/m.exec(text)?.[1] ?? '80'
  const foreground = /^\s*daemon\s/m.test(text) ? [] : ['-g', 'daemon off;']
  const prefix = resolve('.cache/nginx')
  await mkdir(prefix, { recursive: true })
  const child = spawn('nginx', ['-p', prefix, '-c', resolve(file), ...foreground], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (line: string) => said.push(line))
  const ended = new Promise<void>((done) => {
    child.on('error', () => {
      said.push('nginx is not installed. With Debian: apt-get install nginx-light libnginx-mod-http-brotli-static')
      done()
    })
    child.on('close', () => {
      done()
    })
  })
  const address = `http://127.0.0.1:${port}`
  const answered = await Promise.race([answers(address), ended.then(() => false)])
  if (!answered) {
    child.kill()
    throw new Error(`nginx did not start with ${file}:\n${said.join('')}`)
  }
  return {
    address,
    stop: async () => {
      child.kill('SIGQUIT')
      await ended
    },
  }
}

/** Whether something answers at an address within five seconds. */
export async function answers(address: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isThere) return true
    await new Promise((done) => setTimeout(done, 50))
  }
  return false
}
