import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The sites that the tests visit: the guide, and that of an invented state from the same code. Each has a project of its
 * own in playwright.config.ts, which picks the tests that bear its tag or none.
 */
export const sites = [
  { folder: 'out', tag: '@guide', command: 'npm run build' },
  { folder: 'out.avalon', tag: '@invented', command: 'npm run build:invented' },
] as const

type Site = (typeof sites)[number]

/** One page of a site. The name tells it from the page at the same address of the other site. */
export type VisitedPage = { readonly path: string; readonly name: string; readonly tag: Site['tag'] }

/** Every page of every site, the pages for unknown addresses aside; of the counties and of the letters two. */
export function everyPage(): readonly VisitedPage[] {
  return sites.flatMap((site) => pagesOf(site))
}

/** One page of each kind of every site: home, the first stage, and the pages that list records. */
export function pagesOfEachKind(): readonly VisitedPage[] {
  return sites.flatMap((site) => {
    const pages = pagesOf(site)
    const stage = pages.find(({ path }) => /^\/stages\/./.test(path))
    return pages.filter((page) => page === stage || ['/', '/rights/', '/contacts/'].includes(page.path))
  })
}

/** Of pages that differ in their words only, the one that says most and the one that says least. */
function sampled(folder: string, paths: readonly string[]): readonly string[] {
  const left = [/^\/contacts\/counties\/./, /^\/letters\/./].flatMap((alike) => {
    const sizes = paths
      .filter((path) => alike.test(path))
      .map((path) => ({ path, size: statSync(join(folder, path, 'index.html')).size }))
    return sizes
      .toSorted((a, b) => a.size - b.size)
      .slice(1, -1)
      .map(({ path }) => path)
  })
  return paths.filter((path) => !left.includes(path))
}

function pagesOf({ folder, tag, command }: Site): readonly VisitedPage[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder}/ holds no site. Run ${command} first.`)
  const paths = sampled(folder, pathsIn(folder))
  return paths.map((path) => ({ path, name: tag === '@guide' ? path : `${path} of the invented state`, tag }))
}

/** The addresses of all pages of a built site, the pages for unknown addresses aside. */
export function pathsIn(folder: string): readonly string[] {
  return walk(folder, '/').toSorted()
}

function walk(root: string, path: string): readonly string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  const here = entries.some((entry) => entry.name === 'index.html') && !path.startsWith('/404') ? [path] : []
  return [
    ...here,
    ...entries.filter((entry) => entry.isDirectory()).flatMap((entry) => walk(root, `${path}${entry.name}/`)),
  ]
}
