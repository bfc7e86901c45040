import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { typeScriptArgs } from '#src/commands/typescript-args.mjs'
import { markdownTable } from '#src/finish/markdown-table.ts'
import { costOf } from './measure/process-cost.ts'
import { median, withUnit } from './measure/numbers.ts'
import { writeReport } from './measure/report.ts'
import { growContent } from './scale/grown-content.ts'

/** npm run bench:check: how long an editor waits for `npm run content:check`, today and as the content grows. */
const totals = [500, 1000, 2000]
/** Of today's content the median of so many runs counts; of the grown ones, which take minutes, one run. */
const runs = 5
/** How long the check may take over today's content, on the clock. */
const aimSeconds = 5

type Size = { readonly files: number; readonly MB: number }
type Measured = Size & { readonly ms: number; readonly cpuMs: number }

async function sizeOf(folder: string): Promise<Size> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return { files: files.length, MB: sizes.reduce((sum, size) => sum + size, 0) / 1e6 }
}

/** What the whole command costs over a folder, the start of Node included. */
async function measure(folder: string, times = 1): Promise<Measured> {
  const size = await sizeOf(folder)
  const costs = []
  for (let run = 0; run < times; run += 1) {
    costs.push(await costOf({ program: process.execPath, args: typeScriptArgs('src/lint/run.ts', [folder]) }))
  }
  const ms = median(costs.map((cost) => cost.ms))
  console.log(`${String(size.files)} files: ${withUnit(ms / 1000, 's', 1)}`)
  return { ...size, ms, cpuMs: median(costs.map((cost) => cost.cpuMs)) }
}

/** How many times as much there is to read, and how many times as long reading takes. */
function growth(less: Measured, more: Measured): string {
  const times = (of: (one: Measured) => number) => `${(of(more) / of(less)).toFixed(2)} times`
  const span = `From ${withUnit(less.files, 'files')} to ${withUnit(more.files, 'files')}, ${times(({ MB }) => MB)} the text`
  return `- ${span}: ${times(({ cpuMs }) => cpuMs)} the processor time, ${times(({ ms }) => ms)} the time on the clock.`
}

const today = await measure('content', runs)
const measured = [today]
const stages = (await readdir('content/stages')).filter((name) => name.endsWith('.mdx')).length
for (const total of totals) {
  const folder = join('.cache/check', `content-${String(total)}`)
  await growContent(folder, total - today.files + stages)
  measured.push(await measure(folder))
  await rm(folder, { recursive: true, force: true })
}
const pairs = measured.slice(1).flatMap((more, place) => {
  const less = measured[place]
  return less === undefined ? [] : [growth(less, more)]
})
await writeReport({
  name: 'check',
  title: 'How long the content check takes',
  body: [
    `Today’s content first; after it the same with pages of 10 kB added, which are heavier than most of its files. The whole command, the start of Node included; the first row is the median of ${String(runs)} runs.`,
    markdownTable(
      ['Files', 'Text', 'Clock', 'Processors', 'Processors per MB'],
      measured.map(({ files, MB, ms, cpuMs }) => [
        ...[String(files), withUnit(MB, 'MB', 1)],
        ...[withUnit(ms / 1000, 's', 1), withUnit(cpuMs / 1000, 's', 1), withUnit(cpuMs / 1000 / MB, 's', 1)],
      ]),
    ),
    '## Does it grow faster than the text?',
    pairs.join('\n'),
    `Aimed at: ${String(aimSeconds)} s on the clock for today’s content, and no more than in proportion to the text.`,
  ].join('\n\n'),
  versions: {},
  numbers: measured,
})
