import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '#src/finish/site-files.ts'
import { builtFolder } from '#tests/built/built-folder.ts'
import { ask, type Reply } from '#tests/served/ask.ts'
import { caddyPath } from '#tests/served/every-server.ts'
import { nginxPath } from '#tests/served/nginx-program.ts'
import { answers, freePort } from '#tests/served/run-server.ts'

// What "Try it on your own computer" tells people to type is typed here, and what check.md says is asked.

const pages = [
  { file: 'docs/deploy/nginx.md', isHere: nginxPath !== undefined },
  { file: 'docs/deploy/caddy.md', isHere: caddyPath !== undefined },
]
const checks = await readFile('docs/deploy/check.md', 'utf8')
const font = (await listFiles(builtFolder)).find((file) => file.endsWith('.woff2')) ?? ''

/** The first piece of shell on a page, without the build, which has been. @throws where the page has none */
async function commandsOf(file: string): Promise<string> {
  const [, block = ''] = /```sh\n(npm run build\n.*?)```/s.exec(await readFile(file, 'utf8')) ?? []
  const [build, ...rest] = block.split('\n')
  if (build !== 'npm run build') throw new Error(`${file} has no commands that begin with npm run build.`)
  return rest.join('\n')
}

/** Types commands in a folder that holds the site, where any user may read it, until `close`. */
async function typed(commands: string) {
  const folder = await mkdtemp(join(tmpdir(), 'deployed-'))
  await chmod(folder, 0o755)
  await cp(builtFolder, join(folder, 'out'), { recursive: true })
  const port = await freePort()
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
  const text = commands.replaceAll('8080', String(port))
  // A group of its own, so that the shell and the server end together.
  const shell = spawn('bash', ['-euc', text], { cwd: folder, env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  shell.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = once(shell, 'close')
  const close = async () => {
    if (shell.pid !== undefined && shell.exitCode === null) process.kill(-shell.pid, 'SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  if (await answers(port, () => shell.exitCode !== null)) return { address: `http://127.0.0.1:${port}`, close }
  await close()
  throw new Error(`Nothing answers after\n${text}\nIt said:\n${said.join('')}`)
}

/** What is written with "…" for what differs from build to build: the pieces in their order. */
function expectLike(value: string, written: string): void {
  let from = 0
  for (const piece of written.split('…')) {
    expect(value.indexOf(piece, from), `${value}\nhas to be like ${written}`).toBeGreaterThanOrEqual(from)
    from = value.indexOf(piece, from) + piece.length
  }
}

const headerOf = ({ headers }: Reply, name: string): string => String(headers[name] ?? '')

const rows = [...checks.matchAll(/^\| (?!ask for|-)(.+?) +\| (.+?) +\|$/gm)].map(([, asked = '', given = '']) => ({
  asked,
  given,
  addresses:
    asked === 'the font of the page' ? [`/${font}`] : [...asked.matchAll(/`(.+?)`/g)].map(([, one = '']) => one),
}))

describe.each(pages)('$file', ({ file, isHere }) => {
  const running: Awaited<ReturnType<typeof typed>>[] = []
  beforeAll(async () => {
    if (isHere) running.push(await typed(await commandsOf(file)))
  })
  afterAll(() => Promise.all(running.map(({ close }) => close())))
  const address = () => running[0]?.address ?? ''

  test.skipIf(!isHere)('gives a server that answers with the headers of check.md', async () => {
    const [, block = ''] = /```http\n(content-type:.*?)```/s.exec(checks) ?? []
    const lines = block.trim().split('\n')
    expect(lines.length).toBeGreaterThan(8)
    const reply = await ask(address(), '/', { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    expect(reply.status).toBe(200)
    for (const line of lines) {
      const [name = '', value = ''] = line.split(/: (.*)/s)
      expectLike(headerOf(reply, name), value)
    }
    expect(headerOf(reply, 'content-security-policy')).toMatch(/trusted-types 'none'$/)
    expect(reply.headers).not.toHaveProperty('set-cookie')
  })

  test.skipIf(!isHere).each(rows)('answers $asked as check.md says', async ({ addresses, given }) => {
    expect(addresses).not.toEqual([])
    const statuses = [...given.matchAll(/\b\d{3}\b(?!\d)/g)].map(([status]) => Number(status)).filter((n) => n < 600)
    for (const path of addresses) {
      const reply = await ask(address(), path)
      expect(statuses.length === 0 ? [200] : statuses).toContain(reply.status)
      for (const [, written = ''] of given.matchAll(/`(.+?)`/g)) {
        const [name = '', value] = written.split(': ')
        if (value === undefined) expect(headerOf(reply, 'content-security-policy')).toContain(written)
        else expectLike(headerOf(reply, name), value)
      }
    }
  })
})
