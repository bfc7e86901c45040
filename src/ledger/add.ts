import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { readRedirects, redirectsName } from '#src/hosting/redirects-file.ts'
import { lostAddresses } from '#src/ledger/check-ledger.ts'
import { addToLedger, ledgerLines, ledgerPath } from '#src/ledger/ledger-file.ts'
import { promisedAddresses } from '#src/ledger/promised-addresses.ts'
import { formatProblem } from '#src/loader/content-problem.ts'

// npm run ledger:add [-- folder of a built site]
// Adds what is published for the first time. While a promised address leads nowhere, it names that and adds nothing: the new
// address may be a slip, and once it is in the ledger it has to stay.
const [folder = 'out'] = process.argv.slice(2)
const ledger = await readFile(ledgerPath, 'utf8').catch(() => '')
const published = promisedAddresses(await readBuiltSite(folder))
const redirects = readRedirects(await readFile(join(folder, redirectsName), 'utf8').catch(() => ''))
const lost = lostAddresses({ ledger, published, redirects })
if (lost.length > 0) {
  console.error(lost.map(formatProblem).join('\n'))
  process.exitCode = 1
} else {
  const after = addToLedger(ledger, published)
  await writeFile(ledgerPath, after)
  const [all, added] = [ledgerLines(after).length, ledgerLines(after).length - ledgerLines(ledger).length]
  console.log(`${ledgerPath} holds ${String(all)} addresses, ${String(added)} of them new.`)
}
