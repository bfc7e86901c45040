import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { thisMachine } from './machine.ts'

const folder = 'benchmarks/results'

/** One benchmark's outcome: its words as Markdown, and its numbers for whoever wants to compare or draw them. */
export type Report = {
  /** The file name without ending. */
  readonly name: string
  readonly title: string
  /** Markdown below the title: tables, and what they say. */
  readonly body: string
  /** Programs whose version matters here, besides Node. */
  readonly versions: Readonly<Record<string, string>>
  readonly numbers: unknown
}

/** Writes a report to `benchmarks/results/<name>.md` and `.json`, and prints it. */
export async function writeReport({ name, title, body, versions, numbers }: Report): Promise<void> {
  const machine = await thisMachine()
  const date = new Date().toISOString().slice(0, 10)
  const programs = Object.entries({ Node: machine.node, ...versions }).map(
    ([program, version]) => `${program} ${version}`,
  )
  const measuredOn = `Measured ${date} on ${machine.cores} cores of ${machine.processor}, ${machine.memoryGB} GB, ${machine.system}; ${programs.join(', ')}.`
  const text = `# ${title}\n\n${measuredOn} Written by \`npm run bench:${name}\`; [how and why](../README.md).\n\n${body}\n`
  await mkdir(folder, { recursive: true })
  await writePretty(join(folder, `${name}.md`), text)
  await writePretty(join(folder, `${name}.json`), JSON.stringify({ date, machine, versions, numbers }))
  console.log(`\n${text}`)
}

/** As the format check of the project wants it. */
async function writePretty(file: string, text: string): Promise<void> {
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}
