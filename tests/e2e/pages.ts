import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every page address of the built site, the page for unknown addresses aside. */
export function builtPages(root = 'out'): readonly string[] {
  if (!existsSync(root)) throw new Error(`${root}/ is not there. Run npm run build first.`)
  return walk(root, '/').toSorted()
}

function walk(root: string, path: string): readonly string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  const here = entries.some((entry) => entry.name === 'index.html') && !path.startsWith('/404') ? [path] : []
  return [
    ...here,
    ...entries.filter((entry) => entry.isDirectory()).flatMap((entry) => walk(root, `${path}${entry.name}/`)),
  ]
}
