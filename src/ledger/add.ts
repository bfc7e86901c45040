import { readFile, writeFile } from 'node:fs/promises'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { addToLedger, ledgerLines, ledgerPath } from '#src/ledger/ledger-file.ts'
import { promisedAddresses } from '#src/ledger/promised-addresses.ts'

// npm run ledger:add [-- folder of a built site]
const [folder = 'out'] = process.argv.slice(2)
const before = await readFile(ledgerPath, 'utf8').catch(() => '')
const after = addToLedger(before, promisedAddresses(await readBuiltSite(folder)))
await writeFile(ledgerPath, after)
const added = ledgerLines(after).length - ledgerLines(before).length
console.log(`${ledgerPath} holds ${ledgerLines(after).length} addresses, ${added} of them new.`)
