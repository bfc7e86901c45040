import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { costOf } from '../measure/process-cost.ts'
import { writeFloor } from './floor.ts'
import type { TextPage } from './same-text.ts'
import { markdownOf } from './write-markdown.ts'

/** A site with the same words: its name with its version, its folder, and why it is not there if it could not be built. */
export type PeerSite =
  { readonly name: string; readonly folder: string } | { readonly name: string; readonly missing: string }

/** A generator: how it wants its pages, and where it leaves what it built. */
type Generator = {
  readonly name: string
  /** The packages whose versions stand in the report, the first one above all. */
  readonly packages: readonly string[]
  /** The file of a page, by its address without the slashes around it. */
  readonly fileOf: (path: string) => string
  readonly frontMatter: (page: TextPage) => readonly string[]
  /** Whether the generator writes the title of a page over it by itself. */
  readonly writesTitle: boolean
  readonly output: string
}

const flat = (folder: string) => (path: string) => `${folder}/${path === '' ? 'index' : path}.md`
const titled = ({ title }: TextPage) => [`title: ${JSON.stringify(title)}`]

const generators: readonly Generator[] = [
  {
    name: 'starlight',
    packages: ['@astrojs/starlight', 'astro'],
    fileOf: flat('src/content/docs'),
    frontMatter: titled,
    writesTitle: true,
    output: 'dist',
  },
  {
    name: 'vitepress',
    packages: ['vitepress'],
    fileOf: (path) => `${path === '' ? '' : `${path}/`}index.md`,
    frontMatter: titled,
    writesTitle: false,
    output: '.vitepress/dist',
  },
  {
    name: 'docusaurus',
    packages: ['@docusaurus/core'],
    fileOf: flat('docs'),
    frontMatter: (page) => [...titled(page), `slug: ${page.path}`],
    writesTitle: false,
    output: 'build',
  },
  {
    name: 'nextra',
    packages: ['nextra', 'next'],
    fileOf: flat('content'),
    frontMatter: titled,
    writesTitle: false,
    output: 'out',
  },
]

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) })

/** Nobody is told that a benchmark ran. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', CI: '1' }

/** Builds the words with every generator, each in its own folder below `folder`, and says which could not be built. */
export async function buildPeers(pages: readonly TextPage[], folder: string): Promise<readonly PeerSite[]> {
  const floor = join(folder, 'floor')
  await rm(floor, { recursive: true, force: true })
  await writeFloor(pages, floor)
  const sites: PeerSite[] = [{ name: 'Floor (by hand)', folder: floor }]
  for (const generator of generators) {
    const name = await versionedName(generator)
    console.log(`Building ${name}`)
    const missing = await buildPeer(generator, pages, join(folder, generator.name)).then(
      () => undefined,
      (error: unknown) => String(error),
    )
    if (missing !== undefined) console.error(missing)
    const built = join(folder, generator.name, generator.output)
    sites.push(missing === undefined ? { name, folder: built } : { name, missing: missing.split('\n', 1).join('') })
  }
  return sites
}

async function versionedName({ name, packages }: Generator): Promise<string> {
  const { dependencies } = manifest.parse(JSON.parse(await readFile(`benchmarks/peers/${name}/package.json`, 'utf8')))
  const [own, ...others] = packages.map((one) => dependencies[one] ?? '')
  const under = packages.slice(1).map((one, place) => `${one} ${others[place] ?? ''}`)
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${own ?? ''}`
  return under.length === 0 ? title : `${title} (${under.join(', ')})`
}

/** Does nothing where the folder holds what these pages and this configuration give. */
async function buildPeer(generator: Generator, pages: readonly TextPage[], folder: string): Promise<void> {
  const inputs = await hashOf(generator, pages)
  const record = join(folder, 'built-from.txt')
  if ((await readFile(record, 'utf8').catch(() => '')) === inputs) return
  await rm(record, { force: true })
  await rm(join(folder, generator.output), { recursive: true, force: true })
  await cp(join('benchmarks/peers', generator.name), folder, { recursive: true })
  for (const page of pages) await writePage(generator, page, folder)
  const list = pages.map(({ path, title }) => ({ path, title }))
  await writeFile(join(folder, 'pages.json'), JSON.stringify(list))
  const npm = (...args: readonly string[]) => costOf({ program: 'npm', args, env: quiet, cwd: folder })
  await npm('install', '--no-audit', '--no-fund')
  await npm('run', 'build')
  await writeFile(record, inputs)
}

async function hashOf({ name }: Generator, pages: readonly TextPage[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(pages))
  const folder = join('benchmarks/peers', name)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

async function writePage(generator: Generator, page: TextPage, folder: string): Promise<void> {
  const [first, ...rest] = page.blocks
  const isTitled = first?.kind === 'heading' && first.depth === 1
  const blocks = generator.writesTitle && isTitled ? rest : page.blocks
  const text = ['---', ...generator.frontMatter(page), '---', '', markdownOf(blocks), ''].join('\n')
  const file = join(folder, generator.fileOf(page.path.slice(1, -1)))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
