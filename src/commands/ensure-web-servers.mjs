import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { CommandError } from './command-error.mjs'
import { exitCodeOf } from './run-tool.mjs'

const installMs = 600_000

/** @typedef {{ name: string, program: string, packages: readonly string[], needs: readonly string[] }} WebServer */

/**
 * The web servers that the tests put the site behind, as Debian packs them, with the other files that each needs.
 * @type {readonly WebServer[]}
 */
const webServers = [
  {
    name: 'nginx',
    program: 'nginx',
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    needs: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  },
  { name: 'Caddy', program: 'caddy', packages: ['caddy'], needs: [] },
]

/**
 * The paths of the web servers: present ones, else ones that are installed now. Undefined where there is none and none
 * can be installed: then its tests are not run, and this says so.
 * @returns {Promise<{ NGINX_PATH: string | undefined, CADDY_PATH: string | undefined }>}
 * @throws {CommandError} if one is missing with CI=true, where every test has to run
 */
export async function ensureWebServers() {
  const missing = webServers.filter((server) => findServer(server) === undefined)
  if (missing.length > 0) await install(missing.flatMap(({ packages }) => packages))
  for (const server of missing) if (findServer(server) === undefined) reportMissing(server)
  const [nginx, caddy] = webServers.map((server) => findServer(server))
  return { NGINX_PATH: nginx, CADDY_PATH: caddy }
}

/** @param {WebServer} server */
function reportMissing({ name, packages }) {
  const message = `No ${name} with what it needs was found, and none could be installed (${packages.join(', ')}).`
  if (process.env['CI'] === 'true') throw new CommandError(`${message} Install it, then run npm test again.`)
  console.warn(`${message} Not run: the tests of tests/served named "${name}".`)
}

/**
 * The program of a server, on the PATH or where Debian keeps what is for the system.
 * @param {WebServer} server
 * @param {{ path?: string | undefined, isThere?: (file: string) => boolean }} [surroundings] so that tests can invent them
 * @returns {string | undefined}
 */
export function findServer({ program, needs }, { path = process.env['PATH'], isThere = existsSync } = {}) {
  const folders = [...(path ?? '').split(delimiter).filter((folder) => folder !== ''), '/usr/sbin']
  if (!needs.every(isThere)) return undefined
  return folders.map((folder) => join(folder, program)).find(isThere)
}

/** Debian asks this file whether an installed server may be started, and starts it where there is none. */
const startPolicy = '/usr/sbin/policy-rc.d'

/**
 * Installs packages where that asks for no password: as root, where the system has apt-get. Nothing is started: a test
 * must not open port 80 of the computer that it runs on.
 * @param {readonly string[]} packages
 */
async function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Web servers for the tests are missing. Trying: apt-get install ${packages.join(' ')}`)
  const isOurs = !existsSync(startPolicy)
  if (isOurs) await writeFile(startPolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      await exitCodeOf({ program: 'apt-get', args }, { env, quiet: true, timeoutMs: installMs })
    }
  } finally {
    if (isOurs) await rm(startPolicy)
  }
}
