import { compareText } from '#src/loader/content-problem.ts'

/** Every address that was ever published, one a line. Lines are added and never taken away. */
export const ledgerPath = 'tests/url-ledger.txt'

/** The addresses of a ledger's text, in its order. */
export function ledgerLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** The text of a ledger that holds these addresses too: sorted, so that two branches can add to it without a conflict. */
export function addToLedger(text: string, published: Iterable<string>): string {
  const all = [...new Set([...ledgerLines(text), ...published])].sort(compareText)
  return all.map((line) => `${line}\n`).join('')
}
