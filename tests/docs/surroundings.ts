import { readFile } from 'node:fs/promises'
import { hostingFiles } from '#src/hosting/hosting-files.ts'
import { ledgerLines, ledgerPath } from '#src/ledger/ledger-file.ts'
import type { Surroundings } from '#tests/docs/check-shell.ts'
import type { Repository } from '#tests/docs/repository.ts'

/** What a build leaves in out/ besides what hosts read; the folders whose files have changing names. */
const folders = ['fonts', 'islands']

/** Reads which variables our programs know, and lists what a build leaves. */
export async function readSurroundings(repository: Repository): Promise<Surroundings> {
  const programs = repository.files.filter((file) => /^[^/]*\.ts$|^(src|tests|benchmarks)\/.*\.(ts|mjs)$/.test(file))
  const texts = await Promise.all(programs.map((file) => readFile(file, 'utf8')))
  const variables = texts.flatMap((text) => [...text.matchAll(/process\.env(?:\.|\[')([A-Z_]+)/g)])
  const redirect = { from: '/old/', to: '/new/' }
  const options = { styleHashes: ['sha256-x'], hasEmbeddable: true, redirects: [redirect] }
  return {
    repository,
    variables: new Set(variables.map(([, name = '']) => name).toSorted()),
    built: [...folders, ...hostingFiles(options).keys()],
    addresses: ledgerLines(await readFile(ledgerPath, 'utf8')),
  }
}
