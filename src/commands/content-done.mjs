import './require-node.mjs'
import { buildSite } from './build-site.mjs'
import { CommandError, runCommand } from './command-error.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { exitCodeOf, typeScript } from './run-tool.mjs'

/** What is kept beside the content and follows from it; each says what it misses, and writes what it can. */
const kept = ['src/lint/write-statement-docs.ts', 'src/ledger/add.ts', 'src/ledger/add-facts.ts']

/** `npm run content:done`: checks and builds the content, and brings the lists that are kept beside it up to date. */
await runCommand(async () => {
  await ensureInstalled()
  await buildSite()
  const failed = []
  for (const file of kept) if ((await exitCodeOf(typeScript(file))) !== 0) failed.push(file)
  if (failed.length > 0) throw new CommandError('Put right what is said above, and run npm run content:done again.')
  console.log('The content is whole. Commit everything that changed, the lists outside content/ too.')
})
