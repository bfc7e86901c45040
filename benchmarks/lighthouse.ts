import { markdownTable } from '#src/finish/markdown-table.ts'
import { startServer } from '#src/hosting/serve.ts'
import { auditedPaths, auditPage, categories, type PageAudit } from '#tests/e2e/audits.ts'
import { freePort } from '#tests/e2e/free-port.ts'
import { launchBrowser } from './measure/browser.ts'
import { writeReport } from './measure/report.ts'

/** npm run bench:lighthouse: what Lighthouse says of the structure of four pages. Every score has to be 100. */
const server = await startServer({ folder: process.env['BENCH_SITE'] ?? 'out', port: 0 })
const port = await freePort()
const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`])
try {
  const audits: PageAudit[] = []
  for (const path of auditedPaths) {
    console.log(`Lighthouse: ${path}`)
    audits.push(await auditPage({ address: server.address, path, port }))
  }
  const table = markdownTable(
    ['Page', ...categories],
    audits.map(({ path, scores }) => [path, ...categories.map((id) => String(scores[id]))]),
  )
  const failed = audits.flatMap(({ path, failed }) => failed.map((audit) => `- ${path} ${audit}`))
  await writeReport({
    name: 'lighthouse',
    title: 'Lighthouse',
    body: [table, failed.length === 0 ? 'No audit failed.' : failed.join('\n')].join('\n\n'),
    versions: { Lighthouse: '12.8.2', Chromium: browser.version() },
    numbers: audits,
  })
  if (failed.length > 0) process.exitCode = 1
} finally {
  await browser.close()
  await server.close()
}
