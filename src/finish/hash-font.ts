import { createHash } from 'node:crypto'
import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fontPath } from '#src/finish/font-subset.ts'
import { SiteError } from '#src/finish/site-problem.ts'

/**
 * Puts the hash of the font's bytes in its name, so that browsers may keep it for ever, and gives back the
 * stylesheet that uses it.
 * @throws {SiteError} if the stylesheet does not use the font, or the font is not there
 */
export async function hashFont(folder: string, style: string): Promise<string> {
  if (!style.includes(fontPath)) {
    throw new SiteError([{ file: 'src/app/globals.css', message: `no @font-face uses ${fontPath}. Restore the rule.` }])
  }
  const bytes = await readFile(join(folder, fontPath)).catch(() => undefined)
  if (bytes === undefined) {
    const message = 'the font is missing. Run npm run build, which makes it in public/ first.'
    throw new SiteError([{ file: fontPath.slice(1), message }])
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const path = fontPath.replace(/\.woff2$/, `.${hash}.woff2`)
  await rename(join(folder, fontPath), join(folder, path))
  return style.replaceAll(fontPath, path)
}
