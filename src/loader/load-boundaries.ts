import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Boundaries } from '#src/domain/county-map.ts'

/** From the Census Bureau through the package us-atlas, at 1:10,000,000. */
const file = join(process.cwd(), 'node_modules', 'us-atlas', 'counties-10m.json')

/** The boundaries of every county of the country. */
export async function loadBoundaries(): Promise<Boundaries> {
  const data: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (!isBoundaries(data)) throw new Error(`${file} holds no counties. Install us-atlas again.`)
  return data
}

/** The file is the package's own, pinned in the lock file, so it is enough to see that the counties are there. */
function isBoundaries(data: unknown): data is Boundaries {
  if (typeof data !== 'object' || data === null || !('objects' in data)) return false
  const { objects } = data
  return typeof objects === 'object' && objects !== null && 'counties' in objects
}
