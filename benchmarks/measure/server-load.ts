import { costOf } from './process-cost.ts'

/** What a server did under load: requests a second, and how long most and nearly all of them took, in ms. */
export type Load = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Answers that were neither 2xx nor 3xx, and connections that broke. */
  readonly failures: number
}

const seconds = 5
const connections = 16

/** In words, for the report. */
export const loadInWords = `${String(connections)} connections for ${String(seconds)} seconds, one thread of wrk`

/**
 * Asks for one address as fast as the server answers, for a bounded time.
 * @throws if wrk is not installed
 */
export async function loadServer(address: string): Promise<Load> {
  const args = [
    '-t1',
    `-c${String(connections)}`,
    `-d${String(seconds)}s`,
    '--latency',
    '-H',
    'Accept-Encoding: br, gzip',
  ]
  const { output } = await costOf({ program: 'wrk', args: [...args, address] }).catch((error: unknown) => {
    throw new Error(`wrk does not run. With Debian: apt-get install wrk. ${String(error)}`)
  })
  const numberAt = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0)
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? []
  return {
    perSecond: numberAt(/Requests\/sec:\s+([\d.]+)/),
    p50: milliseconds(/50%\s+([\d.]+)(us|ms|s)/.exec(output)),
    p99: milliseconds(/99%\s+([\d.]+)(us|ms|s)/.exec(output)),
    failures: numberAt(/Non-2xx or 3xx responses: (\d+)/) + broken.reduce((sum, count) => sum + Number(count), 0),
  }
}

function milliseconds(match: RegExpExecArray | null): number {
  const [, value, unit] = match ?? []
  const factors: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 }
  return Number(value ?? Number.NaN) * (factors[unit ?? ''] ?? Number.NaN)
}
