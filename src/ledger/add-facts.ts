import { readFile, writeFile } from 'node:fs/promises'
import { factLedgerPath, settleFacts } from '#src/ledger/fact-ledger.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

// npm run updates:add
const before = await readFile(factLedgerPath, 'utf8').catch(() => '')
const { text, problems } = settleFacts(before, await loadGuide())
await writeFile(factLedgerPath, text)
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'))
  process.exitCode = 1
}
