import { closest, distance } from 'fastest-levenshtein'
import { placeAddress } from '#src/domain/deep-links.ts'
import { ledgerLines, ledgerPath } from '#src/ledger/ledger-file.ts'
import { compareText, type ContentProblem } from '#src/loader/content-problem.ts'

/** The text of the ledger, what the built site publishes, and where its server sends readers of pages that are gone. */
export type LedgerInput = {
  readonly ledger: string
  readonly published: ReadonlySet<string>
  readonly redirects: ReadonlyMap<string, string>
}

/** A problem for every promised address that leads nowhere, and one where the ledger lacks what is published now. */
export function checkLedger(input: LedgerInput): readonly ContentProblem[] {
  return [...lostAddresses(input), ...freshProblem(freshIn(input)), ...orderProblem(ledgerLines(input.ledger))]
}

/** A problem for every promised address that leads nowhere. */
export function lostAddresses(input: LedgerInput): readonly ContentProblem[] {
  const fresh = freshIn(input)
  return ledgerLines(input.ledger).flatMap((address, index) =>
    resolves(address, input) ? [] : [lostProblem(address, index, nearestOf(address, [fresh, [...input.published]]))],
  )
}

/** What is published for the first time. */
function freshIn({ ledger, published }: LedgerInput): readonly string[] {
  const known = new Set(ledgerLines(ledger))
  return [...published].filter((address) => !known.has(address)).sort(compareText)
}

/** Old anchors are part of the built pages: only a page that is gone needs its server. */
function resolves(address: string, { published, redirects }: LedgerInput): boolean {
  if (published.has(address)) return true
  const [path = '', anchor] = address.split('#')
  const to = redirects.get(path)
  if (to === undefined) return false
  // A browser carries the anchor along, unless the redirect brings its own.
  return published.has(anchor === undefined || to.includes('#') ? to : placeAddress(to, anchor))
}

/** The address that most likely took the place of another: a new one where one is near, else any. */
function nearestOf(address: string, [fresh, all]: readonly [readonly string[], readonly string[]]): string | undefined {
  const near = fresh.length > 0 ? closest(address, [...fresh]) : undefined
  if (near !== undefined && distance(address, near) <= address.length / 2) return near
  return all.length > 0 ? closest(address, [...all]) : undefined
}

function problemAt(index: number, message: string, fix: string): ContentProblem {
  return { file: ledgerPath, line: index + 1, column: 1, rule: 'url-ledger', message, fix }
}

function lostProblem(address: string, index: number, nearest: string | undefined): ContentProblem {
  const message = `"${address}" was published and leads nowhere now.`
  const to = nearest === undefined ? 'its new address' : `"${nearest}", the nearest there is`
  return problemAt(index, message, `Bring it back, or add to content/redirects.yml that it leads to ${to}.`)
}

function freshProblem(fresh: readonly string[]): readonly ContentProblem[] {
  const [first] = fresh
  if (first === undefined) return []
  const others = fresh.length === 1 ? '' : ` and ${String(fresh.length - 1)} more`
  return [problemAt(0, `The ledger lacks "${first}"${others}, which the site publishes.`, 'Run npm run ledger:add.')]
}

function orderProblem(lines: readonly string[]): readonly ContentProblem[] {
  const slip = lines.findIndex((line, index) => index > 0 && compareText(lines[index - 1] ?? '', line) >= 0)
  if (slip === -1) return []
  const message = `"${lines[slip] ?? ''}" is out of order, or stands twice.`
  return [problemAt(slip, message, 'Run npm run ledger:add: it sorts.')]
}
