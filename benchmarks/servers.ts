import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { markdownTable } from '#src/finish/markdown-table.ts'
import { freePort } from '#tests/e2e/free-port.ts'
import { withUnit } from './measure/numbers.ts'
import { writeReport } from './measure/report.ts'
import { loadInWords, loadServer, type Load } from './servers/load.ts'
import { answers, plainConfiguration, startNginx, type RunningServer } from './servers/nginx.ts'

/**
 * npm run bench:servers: requests a second and the slowest of a hundred, of the server of `npm start` and of nginx, on
 * loopback. BENCH_NGINX names a whole configuration to measure instead of the bench's own.
 */
const folder = process.env['BENCH_SITE'] ?? 'out'
const path = '/stages/post-conviction-motions/'
const bareFile = '/bare.html'

/** The server of `npm start`, in a process of its own as it would be. */
async function startOurs(): Promise<RunningServer> {
  const port = await freePort()
  const args = ['--import', 'tsx', 'src/hosting/serve-command.ts', folder, String(port)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done()
    }),
  )
  const address = `http://127.0.0.1:${String(port)}`
  if (!(await answers(address))) throw new Error('The server of npm start did not answer within five seconds.')
  return {
    address,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

/** nginx with one file of as many bytes as the page has when it travels: what is left when there is nothing to decide. */
async function startBare(): Promise<RunningServer> {
  const bare = '.cache/nginx/bare-file'
  await mkdir(bare, { recursive: true })
  await copyFile(join(folder, path, 'index.html.br'), join(bare, bareFile))
  return startNginx(await plainConfiguration(bare, 'bare'))
}

const given = [process.env['BENCH_NGINX'], join(folder, '.hosting/nginx.conf')].find(
  (file) => file !== undefined && file !== '' && existsSync(file),
)
const servers = [
  { name: 'npm start', start: startOurs, path },
  { name: 'npm start, unknown address', start: startOurs, path: '/nowhere/' },
  {
    name: given === undefined ? 'nginx, plain configuration' : 'nginx, the configuration of the build',
    start: async () => startNginx(given ?? (await plainConfiguration(folder, 'plain'))),
    path,
  },
  { name: 'nginx, one bare file', start: startBare, path: bareFile },
] as const

const loads: { readonly name: string; readonly load: Load }[] = []
const missing: string[] = []
for (const { name, start, path } of servers) {
  console.log(name)
  try {
    const server = await start()
    try {
      loads.push({ name, load: await loadServer(server.address + path) })
    } finally {
      await server.stop()
    }
  } catch (error) {
    console.error(error)
    missing.push(`Not measured: ${name}.`)
  }
}
const rows = loads.map(({ name, load }) => [
  ...[name, withUnit(load.perSecond, ''), withUnit(load.p50, 'ms', 2), withUnit(load.p99, 'ms', 2)],
  // Every answer to an unknown address is a 404, which is what is asked of it.
  name.includes('unknown') ? 'all, as they should' : withUnit(load.failures, ''),
])
await writeReport({
  name: 'servers',
  title: 'Servers',
  body: [
    `${loadInWords} of ${path}, on loopback: the load and the server share the cores.`,
    markdownTable(['Server', 'Requests a second', 'p50', 'p99', 'Failed'], rows),
    ...missing,
  ].join('\n\n'),
  versions: {},
  numbers: loads,
})
if (missing.length > 0) process.exitCode = 1
