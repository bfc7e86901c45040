import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TextPage } from './same-text.ts'
import { escapeHtml, htmlOf } from './write-html.ts'

/**
 * Writes the pages as one would by hand who wants nothing but the words read well: one small style inside, the
 * system's font, links to the other pages, no script. What no generator can be expected to undercut.
 */
export async function writeFloor(pages: readonly TextPage[], folder: string): Promise<void> {
  const style = (await readFile('benchmarks/peers/floor/style.css', 'utf8')).replaceAll(/\s*\n\s*/g, '')
  const links = pages.map(({ path, title }) => `<li><a href="${path}">${escapeHtml(title)}</a>`).join('\n')
  for (const { path, title, blocks } of pages) {
    const html = [
      '<!doctype html>',
      '<html lang="en">',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width">',
      `<title>${escapeHtml(title)}</title>`,
      `<style>${style}</style>`,
      `<main>\n${htmlOf(blocks)}\n</main>`,
      `<nav>\n<ul>\n${links}\n</ul>\n</nav>\n`,
    ].join('\n')
    await mkdir(join(folder, path), { recursive: true })
    await writeFile(join(folder, path, 'index.html'), html)
  }
}
