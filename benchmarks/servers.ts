import { copyFile, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { markdownTable } from '#src/finish/markdown-table.ts'
import { configurationFolder } from '#src/hosting/host-options.ts'
import { nginxName } from '#src/hosting/nginx-config.ts'
import type { SiteServer } from '#src/hosting/serve.ts'
import { nginxProgram } from '#tests/served/nginx-program.ts'
import { runServer } from '#tests/served/run-server.ts'
import { withUnit } from './measure/numbers.ts'
import { writeReport } from './measure/report.ts'
import { loadInWords, loadServer, type Load } from './measure/server-load.ts'

/**
 * npm run bench:servers: requests a second and the slowest of a hundred, of the server of `npm start` and of nginx, on
 * loopback.
 */
const folder = process.env['BENCH_SITE'] ?? 'out'
const path = '/stages/post-conviction-motions/'
const bareFile = '/bare.html'

/** The server of `npm start`, in a process of its own as it would be. */
const startOurs = () =>
  runServer({
    path: process.execPath,
    configuration: () => '',
    args: (_, port) => ['--import', 'tsx', 'src/hosting/serve-command.ts', folder, String(port)],
  })

/** nginx with the configuration that the build wrote. */
const startNginx = () =>
  runServer(nginxProgram([`root ${resolve(folder)};`, `include ${resolve(folder, configurationFolder, nginxName)};`]))

/** nginx with one file of as many bytes as the page has when it travels: what is left when there is nothing to decide. */
async function startBare(): Promise<SiteServer> {
  const bare = resolve('.cache/bare-file')
  await mkdir(bare, { recursive: true })
  await copyFile(join(folder, path, 'index.html.br'), bare + bareFile)
  return runServer(nginxProgram([`root ${bare};`, 'access_log off;']))
}

const servers = [
  { name: 'npm start', start: startOurs, path },
  { name: 'npm start, unknown address', start: startOurs, path: '/nowhere/' },
  { name: 'nginx, the configuration of the build', start: startNginx, path },
  { name: 'nginx, unknown address', start: startNginx, path: '/nowhere/' },
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
      await server.close()
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
