import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

/** How often memory is looked at. A peak between two looks is missed. */
const everyMs = 250

/** A program to run: its output is shown only when it fails. */
export type Command = {
  readonly program: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/**
 * What a program cost, with all that it started: time on the clock, time on the processors, and the most memory that they
 * held together at one time. The clock depends on what else the machine does, the processors' time hardly.
 */
export type Cost = { readonly ms: number; readonly cpuMs: number; readonly peakMB: number; readonly output: string }

/**
 * Runs a program to its end and gives back what it cost. Memory is what Linux counts as resident, summed over the tree of
 * processes: what they share counts for each. The truer count (Pss) took a quarter of a core to ask for. NaN elsewhere.
 * @throws with the last lines of its output if it fails
 */
export async function costOf({ program, args, env, cwd }: Command): Promise<Cost> {
  const started = performance.now()
  const child = spawn(program, [...args], {
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => lines.push(text))
  }
  const most = { cpuMs: Number.NaN, peakMB: Number.NaN }
  const look = setInterval(() => {
    void treeNow(child.pid ?? 0).then(({ cpuMs, memoryMB }) => {
      most.cpuMs = larger(most.cpuMs, cpuMs)
      most.peakMB = larger(most.peakMB, memoryMB)
    })
  }, everyMs)
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => {
      resolve(127)
    })
    child.on('close', resolve)
  })
  clearInterval(look)
  const output = lines.join('')
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-3000)}`)
  return { ms: performance.now() - started, ...most, output }
}

/** A look that came when the program had just ended saw nothing, and counts for nothing. */
function larger(most: number, now: number): number {
  if (Number.isNaN(most)) return now
  return Number.isNaN(now) ? most : Math.max(most, now)
}

/** One process: its parent, its own time on the processors with that of its ended children, and what it holds. */
type Process = { readonly parent: number; readonly cpuMs: number; readonly memoryMB: number }

/** Bytes of a page of memory. */
const pageBytes = 4096

/** Linux counts in hundredths of a second. */
const tickMs = 10

/** A process and all below it: what they hold now, in MB of 1,000,000 bytes, and have worked up to now. */
async function treeNow(root: number): Promise<{ cpuMs: number; memoryMB: number }> {
  const processes = new Map<number, Process>()
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue
    const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // The name of the program stands in brackets and may hold spaces; behind it come its state and its parent.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    const memoryMB = (Number(fields[21]) * pageBytes) / 1e6
    if (fields.length > 21) processes.set(Number(name), { parent: Number(fields[1]), cpuMs: ticks * tickMs, memoryMB })
  }
  const tree = [...processes].filter(([id]) => isBelow(id, root, processes)).map(([, process]) => process)
  const sum = (of: 'cpuMs' | 'memoryMB') => tree.reduce((total, process) => total + process[of], 0)
  return tree.length === 0
    ? { cpuMs: Number.NaN, memoryMB: Number.NaN }
    : { cpuMs: sum('cpuMs'), memoryMB: sum('memoryMB') }
}

function isBelow(id: number, root: number, processes: ReadonlyMap<number, Process>): boolean {
  let at: number | undefined = id
  while (at !== undefined && at !== root) at = processes.get(at)?.parent
  return at === root
}
