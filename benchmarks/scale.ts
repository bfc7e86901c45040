import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { typeScriptArgs } from '#src/commands/typescript-args.mjs'
import { oneFileShellPath, whatHappenedPath } from '#src/domain/deep-links.ts'
import { markdownTable } from '#src/finish/markdown-table.ts'
import { listFiles } from '#src/finish/site-files.ts'
import { costOf, type Cost } from './measure/process-cost.ts'
import { withUnit } from './measure/numbers.ts'
import { writeReport } from './measure/report.ts'
import { growContent } from './scale/grown-content.ts'

/**
 * npm run bench:scale: what a build costs as the content grows, step by step. SCALE_COUNTS=7,100 measures fewer.
 * The first count has to be the number of stages that the content has, for the others are compared with it.
 */
const counts = (process.env['SCALE_COUNTS'] ?? '7,100,500,2000').split(',').map(Number)
const folder = '.cache/scale'
/** What one more page may cost, on the processors. */
const aimMs = 8
/** The build record wants a hash; what was built is thrown away. */
const noHash = '0'.repeat(64)

type Step = { readonly name: string; readonly cost: Cost }
/** `pages` are all the pages that the build wrote: the grown ones, and the rest of the guide. */
type Build = { readonly count: number; readonly pages: number; readonly steps: readonly Step[] }

/** The steps of `npm run build`, each as a program of its own, as the build command runs them. */
async function build(count: number): Promise<Build> {
  const content = join(folder, `content-${String(count)}`)
  const out = join(folder, `out-${String(count)}`)
  await growContent(content, count)
  await rm(out, { recursive: true, force: true })
  const env = {
    ...{ CONTENT_FOLDER: content, EXPORT_FOLDER: out, NEXT_TELEMETRY_DISABLED: '1' },
    GUIDE_FILE: resolve(folder, `${String(count)}.guide`),
  }
  const node = process.execPath
  const commands = [
    { name: 'content check', program: node, args: typeScriptArgs('src/lint/run.ts'), env },
    { name: 'next build', program: node, args: ['node_modules/next/dist/bin/next', 'build'], env },
    { name: 'finish', program: node, args: typeScriptArgs('src/finish/run.ts', [out, noHash]), env },
  ]
  const steps: Step[] = []
  for (const { name, ...command } of commands) {
    if (name === 'finish') await leaveOutOfFile(out)
    const cost = await costOf(command)
    console.log(`${String(count)}: ${name} ${withUnit(cost.ms / 1000, 's', 1)}`)
    steps.push({ name, cost })
  }
  const pages = (await listFiles(out)).filter((file) => file.endsWith('.html')).length
  await rm(out, { recursive: true, force: true })
  await rm(env.GUIDE_FILE, { force: true })
  return { count, pages, steps }
}

/** The file of the whole guide may weigh 1 MB and no more, so in a guide this large it leaves out what grows. */
async function leaveOutOfFile(out: string): Promise<void> {
  const cover = join(out, oneFileShellPath, 'index.html')
  const html = await readFile(cover, 'utf8')
  await writeFile(cover, html.replace('data-left-out="', `data-left-out="${whatHappenedPath} `))
}

const total = ({ steps }: Build, of: 'ms' | 'cpuMs') => steps.reduce((sum, { cost }) => sum + cost[of], 0)
const peak = ({ steps }: Build) => Math.max(...steps.map(({ cost }) => cost.peakMB))
const seconds = (ms: number) => withUnit(ms / 1000, 's', 1)

/** What one more page cost between two builds, whole and step by step, in ms of processor time. */
function perPage(less: Build, more: Build): readonly string[] {
  const each = (a: number, b: number) => withUnit((b - a) / (more.count - less.count), 'ms', 1)
  const steps = more.steps.map(({ cost }, place) => each(less.steps[place]?.cost.cpuMs ?? Number.NaN, cost.cpuMs))
  return [
    `${String(less.count)} to ${String(more.count)}`,
    ...steps,
    each(total(less, 'cpuMs'), total(more, 'cpuMs')),
    each(total(less, 'ms'), total(more, 'ms')),
  ]
}

/** How much faster or slower than its pages the cost of a build grew between two builds, in words. */
function growth(less: Build, more: Build): string {
  const times = (of: (build: Build) => number) => `${(of(more) / of(less)).toFixed(2)} times`
  const span = `From ${withUnit(less.pages, 'pages')} to ${withUnit(more.pages, 'pages')}, ${times(({ pages }) => pages)} as many`
  return `- ${span}: ${times((one) => total(one, 'cpuMs'))} the processor time, ${times((one) => total(one, 'ms'))} the time on the clock.`
}

const builds: Build[] = []
const failures: string[] = []
for (const count of counts) {
  try {
    builds.push(await build(count))
  } catch (error) {
    console.error(error)
    failures.push(`The build of ${String(count)} files failed.`)
  }
}
const steps = builds[0]?.steps.map(({ name }) => name) ?? []
const pairs = builds.slice(1).flatMap((more, place) => {
  const less = builds[place]
  return less === undefined ? [] : [{ less, more }]
})
await writeReport({
  name: 'scale',
  title: 'Build time and memory as the content grows',
  body: [
    'Files of a stage’s size, some 10 kB of MDX and 60 kB of HTML each, beside the rest of the guide, which is in every build. Time on the clock by step, processor time of all, and the most memory that the build held at once.',
    markdownTable(
      ['Files', 'Pages', ...steps, 'Clock', 'Processors', 'Memory'],
      builds.map((one) => [
        ...[
          String(one.count),
          String(one.pages),
          ...one.steps.map(({ cost }) => seconds(cost.ms)),
          seconds(total(one, 'ms')),
        ],
        ...[seconds(total(one, 'cpuMs')), withUnit(peak(one), 'MB')],
      ]),
    ),
    '## Does a build grow faster than its pages?',
    pairs.map(({ less, more }) => growth(less, more)).join('\n'),
    '## One more page, in processor time',
    markdownTable(
      ['Files', ...steps, 'All', 'On the clock'],
      pairs.map(({ less, more }) => perPage(less, more)),
    ),
    `Aimed at: ${String(aimMs)} ms; [what it is spent on](../README.md#scale).`,
    ...failures,
  ].join('\n\n'),
  versions: {},
  numbers: builds.map(({ count, pages, steps }) => ({
    ...{ count, pages },
    steps: steps.map(({ name, cost: { ms, cpuMs, peakMB } }) => ({ name, ms, cpuMs, peakMB })),
  })),
})
if (failures.length > 0) process.exitCode = 1
