import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import * as z from 'zod'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

const uiFile = 'locales/en/ui.yml'
const root = await writeInventedState({ [uiFile]: await readFile(`content/${uiFile}`, 'utf8') })
afterAll(() => removeContent(root))

function run(...options: readonly string[]) {
  const command = ['--import', 'tsx', 'src/lint/freshness-command.ts', ...options, root]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stderr, stdout, lines: stdout.split('\n') }
}

const reported = z.object({
  today: z.string(),
  counts: z.object({ due: z.number(), soon: z.number(), fresh: z.number(), questions: z.number() }),
  checks: z.array(
    z.object({ file: z.string(), line: z.number(), field: z.string(), state: z.string(), task: z.string() }),
  ),
  questions: z.array(z.object({ file: z.string(), line: z.number(), kind: z.string(), question: z.string() })),
})

const asData = (...options: readonly string[]) => reported.parse(JSON.parse(run('--json', ...options).stdout))

test('the most urgent check comes first, with its place and what to do', () => {
  const { status, lines } = run('--today', '2026-05-12', '--limit', '2')
  expect(status).toBe(0)
  expect(lines[0]).toMatch(
    /^Facts on 2026-05-12: \d+ due now, 0 due within 30 days, \d+ fresh\. Questions to settle: \d+\.$/,
  )
  expect(lines[2]).toBe('due   content/contacts/prosecutor-office.yml:8 (single)')
  expect(lines[3]).toMatch(/^ {6}Call 555-555-0120 and ask if this is the number of /)
  expect(lines[4]).toMatch(/^ {6}Its source was read on \d{4}-\d\d-\d\d; no person has checked it yet\.$/)
  expect(lines.filter((line) => line.startsWith('due '))).toHaveLength(2)
  expect(lines.filter((line) => /^… and \d+ more\.$/.test(line))).toHaveLength(2)
  expect(lines).toContain('Questions to settle:')
})

test('each place is the line of the number that is to be called, and a line that there is', async () => {
  const { checks, questions } = asData('--today', '2026-05-12')
  const linesOf = async (file: string) => (await readFile(file.replace(/^content/, root), 'utf8')).split('\n')
  for (const { file, line, task } of checks.filter((one) => one.task.startsWith('Call '))) {
    expect((await linesOf(file))[line - 1], task).toContain(/\d[\d-]+/.exec(task)?.[0])
  }
  for (const { file, line } of [...checks, ...questions]) {
    expect((await linesOf(file)).length, file).toBeGreaterThanOrEqual(line)
  }
})

test('as data it says the same, whole, and --limit shortens the lists and not the counts', () => {
  const all = asData('--today', '2026-05-12')
  const { due, soon, fresh, questions } = all.counts
  expect([due + soon + fresh, questions]).toEqual([all.checks.length, all.questions.length])
  expect(all.checks.every(({ task }) => !/[{}]/.test(task))).toBe(true)
  expect(all.questions.every(({ question }) => !/[{}]/.test(question))).toBe(true)
  expect(new Set(all.questions.map(({ kind }) => kind))).toEqual(new Set(['fact', 'law', 'missing', 'unsure', 'open']))
  const short = asData('--today', '2026-05-12', '--limit', '3')
  expect(short).toEqual({ ...all, checks: all.checks.slice(0, 3), questions: all.questions.slice(0, 3) })
})

test('--today shows the state of any day', () => {
  const [early, late] = ['2026-05-12', '2027-05-12'].map((day) => asData('--today', day).counts)
  expect(early?.fresh).toBeGreaterThan(0)
  expect(late).toMatchObject({ fresh: 0, soon: 0, due: (early?.due ?? 0) + (early?.soon ?? 0) + (early?.fresh ?? 0) })
})

test('facts of a record that cannot be read are missing, and the command says so', async () => {
  const broken = await writeInventedState({
    [uiFile]: await readFile(`content/${uiFile}`, 'utf8'),
    'laws.yml': '- id: 1',
  })
  const command = ['--import', 'tsx', 'src/lint/freshness-command.ts', '--json', broken]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  await removeContent(broken)
  expect(status).toBe(0)
  expect(stderr).toContain('npm run content:check')
  expect(reported.parse(JSON.parse(stdout)).checks.some(({ file }) => file === 'content/laws.yml')).toBe(false)
})

test.each([
  [['--today', '2026-02-30'], '2026-11-21'],
  [['--limit', '-1'], '--limit'],
  [['--limit=many'], '--limit'],
  [['--colour'], '--colour'],
])('%j is refused in words', (options, said) => {
  const { status, stderr, stdout } = run(...options)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(said)
  expect(stderr).not.toContain('    at ')
})
