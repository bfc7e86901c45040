import './require-node.mjs'
import { parseArgs } from 'node:util'
import { buildSite } from './build-site.mjs'
import { runCommand } from './command-error.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { contentFolder, siteFolder } from './project.mjs'

/** `npm run build -- --site-url https://guide.example --content content.example --out out.example` */
await runCommand(async () => {
  const { values } = parseArgs({
    options: { 'site-url': { type: 'string' }, content: { type: 'string' }, out: { type: 'string' } },
  })
  await ensureInstalled()
  await buildSite({
    siteUrl: values['site-url'] ?? process.env['SITE_URL'],
    content: values.content ?? contentFolder,
    out: values.out ?? siteFolder,
  })
})
