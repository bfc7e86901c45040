import { cpus, totalmem, type } from 'node:os'
import { readFile } from 'node:fs/promises'

/** The machine that measured: what a number depends on, and nothing that names the machine. */
export type Machine = {
  readonly processor: string
  readonly cores: number
  readonly memoryGB: number
  readonly system: string
  readonly node: string
}

/** This machine. */
export async function thisMachine(): Promise<Machine> {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: await systemName(),
    node: process.version,
  }
}

/** The name of the distribution where there is one: a kernel's name can tell where a machine stands. */
async function systemName(): Promise<string> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^PRETTY_NAME="?([^"\n]*)/m.exec(release)?.[1] ?? type()
}
