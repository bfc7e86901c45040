import './require-node.mjs'
import { join } from 'node:path'
import { buildSite } from './build-site.mjs'
import { CommandError, runCommand } from './command-error.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { isFresh } from './freshness.mjs'
import { portFrom } from './port.mjs'
import { projectRoot, siteFolder } from './project.mjs'
import { foldersOf, repairSwap } from './swap-folders.mjs'

await runCommand(async () => {
  const port = portFrom(process.env['PORT'])
  const siteUrl = process.env['SITE_URL']
  await ensureInstalled()
  await repairSwap(foldersOf(join(projectRoot, siteFolder)))
  if (!(await isFresh({ siteUrl }))) await buildSite({ siteUrl })

  // Loaded only now: before the installation there is no tsx.
  const { tsImport } = await import('tsx/esm/api')
  const { startServer } = await tsImport('../hosting/serve.ts', import.meta.url)
  try {
    const server = await startServer({ folder: join(projectRoot, siteFolder), port })
    console.log(`\nThe guide is at ${server.address}  (stop with Ctrl+C)`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new CommandError(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`)
  }
})
