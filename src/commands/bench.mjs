import './require-node.mjs'
import { join } from 'node:path'
import { buildSite } from './build-site.mjs'
import { CommandError, runCommand } from './command-error.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { isFresh } from './freshness.mjs'
import { projectRoot, siteFolder } from './project.mjs'
import { exitCodeOf, typeScript } from './run-tool.mjs'
import { foldersOf, repairSwap } from './swap-folders.mjs'

/** Every benchmark, the quickest first: benchmarks/<name>.ts writes benchmarks/results/<name>.md. */
const parts = ['size', 'check', 'search', 'print', 'lighthouse', 'servers', 'peers', 'scale']

/** `npm run bench` runs all, `npm run bench -- peers scale` those that it names. One that fails stops no other. */
await runCommand(async () => {
  const chosen = process.argv.slice(2)
  const unknown = chosen.find((name) => !parts.includes(name))
  if (unknown !== undefined) {
    throw new CommandError(`There is no benchmark "${unknown}". There are: ${parts.join(', ')}.`)
  }
  await ensureInstalled()
  await repairSwap(foldersOf(join(projectRoot, siteFolder)))
  if (!(await isFresh())) await buildSite()
  const env = { CHROMIUM_PATH: await ensureChromium(), SITE_URL: undefined, CONTENT_FOLDER: undefined }
  const failed = []
  for (const name of parts.filter((part) => chosen.length === 0 || chosen.includes(part))) {
    console.log(`\n== ${name}`)
    const started = performance.now()
    const code = await exitCodeOf(typeScript(`benchmarks/${name}.ts`), { env })
    console.log(
      `== ${name} ${code === 0 ? 'done' : 'failed'} after ${((performance.now() - started) / 1000).toFixed(0)} s`,
    )
    if (code !== 0) failed.push(name)
  }
  if (failed.length > 0) {
    throw new CommandError(`Failed: ${failed.join(', ')}. What is wrong stands above; the others are done.`)
  }
})
