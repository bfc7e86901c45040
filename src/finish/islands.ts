import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Root } from 'hast'
import { elementsNamed } from '#src/finish/page-elements.ts'

const source = fileURLToPath(new URL('../islands', import.meta.url))

/** Styled from these on: docs/architecture.md. */
const target = ['safari16.4', 'chrome111', 'firefox128']

/** The script of one island: the custom element that it brings to life, its address with its hash, its text. */
export type IslandScript = { readonly element: string; readonly address: string; readonly text: string }

/** Every island of src/islands/ as one module each: small, hashed, with all it imports inside. */
export async function bundleIslands(): Promise<readonly IslandScript[]> {
  const entries = await readdir(source, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && /^[a-z]+(-[a-z]+)+\.ts$/.test(entry.name))
  return Promise.all(
    names.map(async ({ name }) => {
      const element = name.replace(/\.ts$/, '')
      const text = await bundle(join(source, name))
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
      return { element, address: `/islands/${element}.${hash}.js`, text }
    }),
  )
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target,
    legalComments: 'none',
  })
  return outputFiles.map((file) => file.text).join('')
}

/** The scripts of the islands that stand on a page. */
export function islandsOn(page: Root, islands: readonly IslandScript[]): readonly IslandScript[] {
  return islands.filter(({ element }) => elementsNamed(page, element).length > 0)
}

/** Writes the scripts that some page needs, and no others. */
export async function writeIslands(folder: string, islands: readonly IslandScript[]): Promise<void> {
  for (const { address, text } of islands) {
    const file = join(folder, address)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
