import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The finished site. */
export const builtFolder = 'out'

if (!existsSync(join(builtFolder, 'index.html'))) throw new Error('out/ holds no site. Run npm run build first.')
