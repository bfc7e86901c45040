import './require-node.mjs'
import { join } from 'node:path'
import { buildSite } from './build-site.mjs'
import { runCommand } from './command-error.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { isFresh } from './freshness.mjs'
import { portFrom } from './port.mjs'
import { projectRoot, siteFolder } from './project.mjs'
import { startOn } from './start-on.mjs'
import { foldersOf, repairSwap } from './swap-folders.mjs'

await runCommand(async () => {
  const port = portFrom(process.env['PORT'])
  const siteUrl = process.env['SITE_URL']
  await ensureInstalled()
  await repairSwap(foldersOf(join(projectRoot, siteFolder)))
  if (!(await isFresh({ siteUrl }))) await buildSite({ siteUrl })

  // Loaded only now: before the installation there is no tsx.
  const { tsImport } = await import('tsx/esm/api')
  const { repairCopies } = await tsImport('../finish/packed-copies.ts', import.meta.url)
  const { startServer } = await tsImport('../hosting/serve.ts', import.meta.url)
  const folder = join(projectRoot, siteFolder)
  for (const file of await repairCopies(folder)) {
    console.warn(`${siteFolder}/${file}: its packed copy was missing, broken or old, and was made anew.`)
  }
  const server = await startOn(port, () => startServer({ folder, port }))
  console.log(`\nThe guide is at ${server.address}  (stop with Ctrl+C)`)
})
