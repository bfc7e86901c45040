import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

/** How often memory is looked at. A peak between two looks is missed. */
const everyMs = 100

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
 * Runs a program to its end and gives back what it cost. Memory is the sum of what the tree of processes does not share
 * (Pss of Linux); NaN on other systems.
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

const larger = (a: number, b: number) => (Number.isNaN(a) ? b : Math.max(a, b))

/** One process: its parent, and its own time on the processors with that of its ended children, in ms. */
type Process = { readonly parent: number; readonly cpuMs: number }

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
    if (fields.length > 15) processes.set(Number(name), { parent: Number(fields[1]), cpuMs: ticks * tickMs })
  }
  const tree = [...processes].filter(([id]) => isBelow(id, root, processes))
  const sizes = await Promise.all(tree.map(([id]) => processMB(id)))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return tree.length === 0
    ? { cpuMs: Number.NaN, memoryMB: Number.NaN }
    : { cpuMs: sum(tree.map(([, { cpuMs }]) => cpuMs)), memoryMB: sum(sizes) }
}

function isBelow(id: number, root: number, processes: ReadonlyMap<number, Process>): boolean {
  let at: number | undefined = id
  while (at !== undefined && at !== root) at = processes.get(at)?.parent
  return at === root
}

async function processMB(id: number): Promise<number> {
  const rollup = await readFile(`/proc/${String(id)}/smaps_rollup`, 'utf8').catch(() => '')
  const kibibytes = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? '0'
  return (Number(kibibytes) * 1024) / 1e6
}
