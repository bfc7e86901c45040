import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { readRedirects, redirectsName } from '#src/hosting/redirects-file.ts'
import { checkLedger } from '#src/ledger/check-ledger.ts'
import { ledgerLines, ledgerPath } from '#src/ledger/ledger-file.ts'
import { promisedAddresses } from '#src/ledger/promised-addresses.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const ledger = await readFile(ledgerPath, 'utf8')

test('everything that was ever published still resolves, and the ledger knows everything that is published', async () => {
  const published = promisedAddresses(await readBuiltSite(builtFolder))
  const redirects = readRedirects(await readFile(join(builtFolder, redirectsName), 'utf8').catch(() => ''))
  expect(published.size).toBeGreaterThan(100)
  expect(checkLedger({ ledger, published, redirects }).map(formatProblem).join('\n')).toBe('')
})

test('no line of the ledger was taken away since the last commit', () => {
  // Without git, or before the first commit of the ledger, there is nothing to compare with.
  const { stdout, status } = spawnSync('git', ['show', `HEAD:${ledgerPath}`], { encoding: 'utf8' })
  const committed = status === 0 ? ledgerLines(stdout) : []
  const kept = new Set(ledgerLines(ledger))
  const missing = committed.filter((address) => !kept.has(address))
  expect(missing, 'bring these lines back, and add redirects to content/redirects.yml').toEqual([])
})
