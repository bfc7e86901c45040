import './require-node.mjs'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite } from './build-site.mjs'
import { runCommand } from './command-error.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { contentFolder, projectRoot } from './project.mjs'

const fixture = 'tests/fixtures/invented-state'
const gathered = '.cache/invented-state'

/**
 * Builds the guide of an invented state with the same code, which proves that no word of the real one is needed.
 * The words of the interface belong to the language and not to a state, so they are the real ones.
 */
await runCommand(async () => {
  await ensureInstalled()
  const content = join(projectRoot, gathered)
  await rm(content, { recursive: true, force: true })
  await cp(join(projectRoot, fixture), content, { recursive: true })
  await cp(join(projectRoot, contentFolder, 'locales'), join(content, 'locales'), { recursive: true })
  await buildSite({ content: gathered, out: 'out.avalon' })
})
