import './require-node.mjs'
import { join } from 'node:path'
import { checks } from './checks.mjs'
import { runCommand } from './command-error.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { ensureOffice } from './ensure-office.mjs'
import { ensureWebServers } from './ensure-web-servers.mjs'
import { projectRoot, siteFolder, workingFolder } from './project.mjs'
import { runChecks } from './run-checks.mjs'
import { exitCodeOf, installedTool, runOrFail } from './run-tool.mjs'
import { foldersOf, repairSwap } from './swap-folders.mjs'

await runCommand(async () => {
  await ensureInstalled()
  await repairSwap(foldersOf(join(projectRoot, siteFolder)))
  const chromium = await ensureChromium()
  console.log(`Browser: ${chromium}`)
  const office = await ensureOffice()
  const webServers = await ensureWebServers()
  // The types of routes are generated, so a fresh clone has none.
  const typegen = installedTool('next/dist/bin/next', ['typegen'])
  await runOrFail(typegen, 'next typegen failed; its message is above.', { env: workingFolder })
  // What the site says must not depend on an address or a content folder that happens to be set here.
  const tools = { CHROMIUM_PATH: chromium, SOFFICE_PATH: office, ...webServers }
  const env = { ...tools, SITE_URL: undefined, CONTENT_FOLDER: undefined }
  const passed = await runChecks(checks, { run: (call) => exitCodeOf(call, { env }), say: console.log })
  if (!passed) process.exitCode = 1
})
