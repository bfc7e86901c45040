import { resolve } from 'node:path'
import { systemFailure } from '#src/commands/system-failure.mjs'
import { finishSite } from '#src/finish/finish-site.ts'
import { SiteError } from '#src/finish/site-problem.ts'
import { loadMoves } from '#src/loader/load-moves.ts'

// The build command calls this: node --import tsx src/finish/run.ts <folder> <hash of the inputs>
const [folder, inputs] = process.argv.slice(2)
if (folder === undefined || inputs === undefined)
  throw new Error('Say which folder to finish and the hash of its inputs.')
try {
  await finishSite({ folder: resolve(folder), inputs, moves: await loadMoves() })
} catch (error) {
  const words = error instanceof SiteError ? error.message : systemFailure(error)
  if (words === undefined) throw error
  console.error(words)
  process.exitCode = 1
}
