import { readdir } from 'node:fs/promises'
import { posix } from 'node:path'

/** The files and folders of the project by name, those left out that git leaves out. */
export type Repository = {
  readonly files: readonly string[]
  /** Whether a file or a folder has this name, or one that ends in it. `<…>`, `…` and `*` stand for anything. */
  readonly has: (name: string, part?: 'whole') => boolean
}

/** What .gitignore names, and git's own. */
const ignored = /^(\.git|node_modules|\.next|\.cache|out|out\..*|next-env\.d\.ts|test-results|playwright-report)$/

export async function readRepository(): Promise<Repository> {
  const files = (await filesBelow('.')).toSorted()
  return { files, has: hasName(files) }
}

/** Looks names up among files. What begins with a folder that all files are in must be whole. */
export function hasName(files: readonly string[]): Repository['has'] {
  const folders = new Set(files.flatMap(foldersOf))
  const tops = new Set([...folders].filter((folder) => !folder.includes('/')))
  const names = [...files, ...folders]
  return (name, part) => {
    const wanted = name.replace(/\/$/, '')
    const whole = part === 'whole' || tops.has(wanted.split('/')[0] ?? '') ? '^' : '(^|/)'
    const parts = wanted.split(/<[^>]*>|…|\*+/).map(escaped)
    const pattern = new RegExp(`${whole}${parts.join('[^/]*')}$`)
    return names.some((one) => pattern.test(one))
  }
}

/** The folders that a file is in: `a` and `a/b` of `a/b/c.ts`. */
function foldersOf(file: string): readonly string[] {
  return [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index))
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const kept = entries.filter(({ name }) => !ignored.test(name))
  const found = await Promise.all(
    kept.map(async (entry) => {
      const path = posix.join(folder, entry.name)
      return entry.isDirectory() ? await filesBelow(path) : [path]
    }),
  )
  return found.flat()
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
