import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { caddyName } from '#src/hosting/caddy-config.ts'
import { configurationFolder } from '#src/hosting/host-options.ts'
import { nginxName } from '#src/hosting/nginx-config.ts'
import { startServer, type SiteServer } from '#src/hosting/serve.ts'
import { builtFolder } from '#tests/built/built-folder.ts'
import { nginxPath, nginxProgram } from '#tests/served/nginx-program.ts'
import { runServer } from '#tests/served/run-server.ts'

const site = resolve(builtFolder)
const configurationOf = (name: string) => join(site, configurationFolder, name)

// npm test finds or installs it and names it here. Run alone, the tests take the system's.
export const caddyPath = process.env['CADDY_PATH'] ?? ['/usr/bin/caddy'].find(existsSync)

const caddyConfiguration = ({ port }: { port: number }) => `{
  admin off
}
http://:${port} {
  bind 127.0.0.1
  root * ${site}
  import ${configurationOf(caddyName)}
}
`

const servers: readonly { name: string; isHere: boolean; start: () => Promise<SiteServer> }[] = [
  { name: 'npm start', isHere: true, start: () => startServer({ folder: site, port: 0 }) },
  {
    name: 'nginx',
    isHere: nginxPath !== undefined,
    start: () => runServer(nginxProgram([`root ${site};`, `include ${configurationOf(nginxName)};`])),
  },
  {
    name: 'Caddy',
    isHere: caddyPath !== undefined,
    start: () =>
      runServer({
        path: caddyPath ?? '',
        configuration: caddyConfiguration,
        args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
      }),
  },
]

/**
 * Makes the same tests for every server, with the built site behind it. A server that is not on this computer is reported
 * as skipped.
 * @param tests gets the server's address, which is known only when a test runs
 */
export function onEveryServer(tests: (address: () => string) => void): void {
  for (const { name, isHere, start } of servers) {
    describe.skipIf(!isHere)(name, () => {
      const running: SiteServer[] = []
      beforeAll(async () => {
        running.push(await start())
      })
      afterAll(() => Promise.all(running.map((server) => server.close())))
      tests(() => running[0]?.address ?? '')
    })
  }
}
