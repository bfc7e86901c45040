import { existsSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { markdownTable } from '#src/finish/markdown-table.ts'
import { launchBrowser } from './measure/browser.ts'
import { serveFolder } from './measure/folder-server.ts'
import { median, withUnit } from './measure/numbers.ts'
import { loadPage, slow3G, slow4G, slowdown, type Network, type PageLoad } from './measure/page-load.ts'
import { writeReport } from './measure/report.ts'
import { buildPeers, type PeerSite } from './text/build-peers.ts'
import { sameText } from './text/same-text.ts'

/**
 * npm run bench:peers: what a first visit costs with the guide, with the generators that one would choose instead, and
 * with HTML written by hand, all with the same words. benchmarks/README.md says how and why.
 */
const folder = process.env['BENCH_SITE'] ?? 'out'
const paths = ['/', '/stages/post-conviction-motions/', '/rights/']
const runs = Number(process.env['PEER_RUNS'] ?? '5')
/** What a stage page of ours may take at most, in times of the floor. */
const aim = 1.1

type Served = { readonly name: string; readonly address: string; readonly close: () => void }
type Visit = { readonly site: string; readonly path: string; readonly network: string; readonly load: PageLoad }

async function served(sites: readonly PeerSite[]): Promise<readonly Served[]> {
  const present = sites.flatMap((site) => ('folder' in site ? [site] : []))
  return Promise.all(present.map(async ({ name, folder }) => ({ name, ...(await serveFolder(folder)) })))
}

/** Every site once for each page in turn, so that a slow minute of the machine falls on all of them. */
async function visits(browser: Browser, sites: readonly Served[]): Promise<readonly Visit[]> {
  const found: Visit[] = []
  const all = async (network: Network | undefined, say: string) => {
    console.log(say)
    for (const path of paths)
      for (const { name, address } of sites) {
        const load = await loadPage(browser, address + path, network)
        if (network !== undefined) found.push({ site: name, path, network: network.name, load })
      }
  }
  await all(undefined, 'Once without counting, to fill the memory of the servers')
  for (const network of [slow4G, slow3G])
    for (let run = 1; run <= runs; run += 1) await all(network, `${network.name}, ${run} of ${runs}`)
  return found
}

const columns = [
  { title: 'kB', unit: 'kB', network: slow4G.name, of: ({ bytes }: PageLoad) => bytes / 1000, digits: 1 },
  { title: 'Requests', unit: '', network: slow4G.name, of: ({ requests }: PageLoad) => requests, digits: 0 },
  { title: 'FCP', unit: 'ms', network: slow4G.name, of: ({ fcp }: PageLoad) => fcp, digits: 0 },
  { title: 'LCP', unit: 'ms', network: slow4G.name, of: ({ lcp }: PageLoad) => lcp, digits: 0 },
  { title: 'TBT', unit: 'ms', network: slow4G.name, of: ({ tbt }: PageLoad) => tbt, digits: 0 },
  { title: 'Main thread', unit: 'ms', network: slow4G.name, of: ({ mainThread }: PageLoad) => mainThread, digits: 0 },
  {
    title: 'First paint, 3G',
    unit: 'ms',
    network: slow3G.name,
    of: ({ firstPaint }: PageLoad) => firstPaint,
    digits: 0,
  },
  { title: 'LCP, 3G', unit: 'ms', network: slow3G.name, of: ({ lcp }: PageLoad) => lcp, digits: 0 },
] as const

type Row = { readonly site: string; readonly path: string; readonly values: Readonly<Record<string, number>> }

function rowOf(found: readonly Visit[], site: string, path: string): Row {
  const values = columns.map(({ title, network, of }) => {
    const loads = found.filter((visit) => visit.site === site && visit.path === path && visit.network === network)
    return [title, median(loads.map(({ load }) => of(load)))] as const
  })
  return { site, path, values: Object.fromEntries(values) }
}

function tableOf(rows: readonly Row[]): string {
  const floor = rows.find(({ site }) => site.startsWith('Floor'))
  const cells = rows.map(({ site, values }) => [
    site,
    ...columns.map(({ title, unit, digits }) => {
      const value = values[title] ?? Number.NaN
      const ratio = value / (floor?.values[title] ?? Number.NaN)
      const shown = withUnit(value, unit, digits).trim()
      return Number.isFinite(ratio) && rows[0] !== undefined ? `${shown} (${ratio.toFixed(2)})` : shown
    }),
  ])
  return markdownTable(['Site', ...columns.map(({ title }) => title)], cells)
}

/** Whether a page of ours is where it is meant to be, in words. */
function verdict(rows: readonly Row[]): readonly string[] {
  const [ours, floor, ...peers] = rows
  if (ours === undefined || floor === undefined) return []
  const lightest = Math.min(...peers.map(({ values }) => values['kB'] ?? Number.NaN))
  const bytes = ours.values['kB'] ?? Number.NaN
  const compared = ['LCP', 'First paint, 3G', 'LCP, 3G'].map((title) => {
    const ratio = (ours.values[title] ?? Number.NaN) / (floor.values[title] ?? Number.NaN)
    return `${title} ${ratio.toFixed(2)} times the floor (${ratio <= aim ? 'within' : '**above**'} ${aim})`
  })
  const share = `${withUnit(bytes, 'kB', 1)} against ${withUnit(lightest, 'kB', 1)} of the lightest generator`
  return [`${share} (${bytes < lightest ? 'less' : '**more**'}); ${compared.join('; ')}.`]
}

if (!existsSync(`${folder}/index.html`)) throw new Error(`${folder} holds no built site. Run npm run build.`)
const sites: readonly PeerSite[] = [
  { name: 'After Sentencing', folder },
  ...(await buildPeers(await sameText(folder), '.cache/peers')),
]
const servers = await served(sites)
const browser = await launchBrowser()
try {
  const found = await visits(browser, servers)
  const rowsAt = (path: string) => servers.map(({ name }) => rowOf(found, name, path))
  const missing = sites.flatMap((site) => ('missing' in site ? [`Not measured: ${site.name}: ${site.missing}`] : []))
  await writeReport({
    name: 'peers',
    title: 'The guide beside its peers: the same words, other generators',
    body: [
      `Medians of ${String(runs)} first visits. kB as they travelled, brotli, headers included. Processor ${slowdown} times slower. FCP, LCP, TBT and main thread over slow 4G (150 ms, 1.6 Mbit/s), the last two columns over slow 3G (400 ms, 400 kbit/s). In brackets: times the floor.`,
      ...missing,
      ...paths.flatMap((path) => [`## ${path}`, tableOf(rowsAt(path)), ...verdict(rowsAt(path))]),
    ].join('\n\n'),
    versions: { Chromium: browser.version() },
    numbers: { rows: paths.flatMap(rowsAt), visits: found },
  })
} finally {
  await browser.close()
  for (const { close } of servers) close()
}
