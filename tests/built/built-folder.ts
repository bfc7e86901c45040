import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The finished site that this run looks at, and the content it was built from: see the projects of the configuration. */
export const builtFolder = process.env['BUILT_FOLDER'] ?? 'out'
export const builtContent = process.env['BUILT_CONTENT'] ?? 'content'

const commands = new Map([
  ['out', 'npm run build'],
  ['out.address', 'npm run build -- --site-url https://guide.example.org --out out.address'],
])

if (!existsSync(join(builtFolder, 'index.html'))) {
  const command = commands.get(builtFolder) ?? 'npm run build:invented'
  throw new Error(`${builtFolder}/ holds no site. Run ${command} first.`)
}
