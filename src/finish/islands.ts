import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Root } from 'hast'
import { allElements } from '#src/finish/page-elements.ts'

const source = fileURLToPath(new URL('../islands', import.meta.url))

/** Styled from these on: docs/architecture.md. */
const target = ['safari16.4', 'chrome111', 'firefox128']

/** One file of script: its address with its hash, its text. */
type Script = { readonly address: string; readonly text: string }

/** The script of one island: the custom element that it brings to life, and what it fetches only when it is needed. */
export type IslandScript = Script & { readonly element: string; readonly onDemand: readonly Script[] }

/** Every island of src/islands/ as one module each: small, hashed, with all it imports inside. */
export async function bundleIslands(): Promise<readonly IslandScript[]> {
  const entries = await readdir(source, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && /^[a-z]+(-[a-z]+)+\.ts$/.test(entry.name))
  return Promise.all(
    names.map(async ({ name }) => {
      const element = name.replace(/\.ts$/, '')
      const [first, ...onDemand] = await bundle(join(source, name))
      const text = first?.text ?? ''
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
      return { element, address: `/islands/${element}.${hash}.js`, text, onDemand }
    }),
  )
}

/** A module with all it imports inside, and behind it what it imports only when it is needed, hashed by esbuild. */
async function bundle(entry: string): Promise<readonly Script[]> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    outdir: '/islands',
    entryNames: 'entry',
    chunkNames: '[name].[hash]',
    write: false,
    format: 'esm',
    minify: true,
    target,
    legalComments: 'none',
  })
  const isFirst = ({ path }: { path: string }) => basename(path) === 'entry.js'
  return outputFiles
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
    .map(({ path, text }) => ({ address: `/islands/${basename(path)}`, text }))
}

/** The scripts of the islands that stand on a page. */
export function islandsOn(page: Root, islands: readonly IslandScript[]): readonly IslandScript[] {
  const names = new Set(allElements(page).map(({ tagName }) => tagName))
  return islands.filter(({ element }) => names.has(element))
}

/** Writes the scripts that some page needs, and no others. */
export async function writeIslands(folder: string, islands: readonly IslandScript[]): Promise<void> {
  for (const { address, text } of islands.flatMap((island) => [island, ...island.onDemand])) {
    const file = join(folder, address)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
