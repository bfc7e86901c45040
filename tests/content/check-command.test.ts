import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { jsonReport } from '#src/lint/json-report.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'
import type { Changes } from '#tests/fixtures/invented-state.ts'

type Outcome = {
  status: number | null
  lines: readonly string[]
  urgent: readonly string[]
  hard: readonly string[]
  stdout: string
  stderr: string
}

async function runCheck(changes: Changes, options: readonly string[] = [], env = {}): Promise<Outcome> {
  const root = await writeInventedState(changes)
  const command = ['--import', 'tsx', 'src/lint/run.ts', ...options, root]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: undefined, ...env },
  })
  await removeContent(root)
  const all = stdout.trimEnd().split('\n')
  const isUrgent = (line: string): boolean =>
    /^(Live checks: | {2}(due|soon) {2}|When a person has made one)/.test(line)
  const isHard = (line: string): boolean => /^(Hardest to read,| {2}grade \d)/.test(line)
  const lines = all.filter((line) => !isUrgent(line) && !isHard(line))
  return { status, lines, urgent: all.filter(isUrgent), hard: all.filter(isHard), stdout, stderr }
}

const unsorted =
  '- id: verdict\n  term: verdict\n  meaning: Guilt.\n- id: petition\n  term: petition\n  meaning: "Call 555-555-0100."\n'

test('good content ends with one line and no error', async () => {
  expect(await runCheck({})).toMatchObject({
    status: 0,
    lines: ['Checked 4 stages, 9 rights, 9 contacts, 4 laws and 7 sources. No problems.'],
  })
})

test('problems are printed by file and line, then summed up, and the command fails', async () => {
  const { status, lines } = await runCheck({
    'glossary.yml': unsorted,
    'contacts/support-line.yml': '',
  })
  expect(status).toBe(1)
  expect(lines).toEqual([
    'content/contacts/support-line.yml:1:1  text  The file is empty. Fill it in, or take the file away.',
    'content/glossary.yml:4:3  sorted  "petition" is out of alphabetical order. Move it to the top of the list.',
    'content/glossary.yml:6:3  c12-no-facts-in-prose  A phone number, "555-555-0100", is typed into the text. Put it in the file of the office in contacts/, and name the office; in prose with <Contact id="…" />.',
    '3 problems in 2 files.',
  ])
})

test('warnings are printed and do not fail the command', async () => {
  const about = `---\ntitle: A\nsummary: B\n---\n\n${'word '.repeat(30)}end. It is so. It is so.\n`
  const { status, lines } = await runCheck({ 'pages/about.mdx': about })
  expect(status).toBe(0)
  expect(lines).toEqual([
    'warning: content/pages/about.mdx:6:1  c17-plain-words  A sentence has 31 words: "word word word word word word word word …". Split it: 25 are the most.',
    'Checked 4 stages, 9 rights, 9 contacts, 4 laws and 7 sources. No problems, 1 warning.',
  ])
})

test('what is hardest to read is named, with its hardest sentence, and alone it fails nothing', async () => {
  const about =
    '---\ntitle: A\nsummary: B\n---\n\nThe commissioner administers supplementary investigations into every application. It is so.\n'
  const { status, hard, lines } = await runCheck({ 'pages/about.mdx': about })
  expect(status).toBe(0)
  expect(hard[1]).toMatch(
    /^ {2}grade \d+\.\d, 0 of 2 sentences over 20 words {2}content\/pages\/about\.mdx: "The commissioner .* application\."$/,
  )
  expect(lines[0]).toMatch(/^warning: content\/pages\/about\.mdx:1:1 {2}c33-reading-grade /)
})

test('the ten most urgent live checks are named with what to do, and fail the command only under --strict', async () => {
  const { status, urgent } = await runCheck({}, ['--today', '2026-05-12'])
  expect(status).toBe(0)
  const [head, ...facts] = urgent
  expect(head).toMatch(/^Live checks: \d+ due now, 0 due within 30 days\./)
  expect(facts.filter((line) => line.startsWith('  due  '))).toHaveLength(10)
  expect(facts[0]).toBe('  due  prosecutor-office: call 555-555-0120 (single)')
  expect((await runCheck({}, ['--strict'])).status).toBe(1)
})

test('a check that a person made holds for 180 days', async () => {
  const dueOn = async (day: string) => (await runCheck({}, ['--today', day])).urgent[0] ?? ''
  const counts = await Promise.all(['2026-05-12', '2026-10-12', '2026-11-12'].map(dueOn))
  const due = counts.map((line) => Number(/(\d+) due now/.exec(line)?.[1]))
  const soon = counts.map((line) => Number(/(\d+) due within/.exec(line)?.[1]))
  expect(soon[0]).toBe(0)
  expect(soon[1]).toBeGreaterThan(0)
  expect(due[1]).toBe(due[0])
  expect(due[2]).toBe((due[1] ?? 0) + (soon[1] ?? 0))
})

test('one rule alone can be asked for; the others neither show nor count', async () => {
  const { status, stdout } = await runCheck({ 'glossary.yml': unsorted }, ['--rule', 'sorted'])
  expect(status).toBe(1)
  expect(stdout.trimEnd().split('\n')).toEqual([
    'content/glossary.yml:4:3  sorted  "petition" is out of alphabetical order. Move it to the top of the list.',
    '1 problem in 1 file. Shown: only sorted.',
  ])
  expect((await runCheck({ 'glossary.yml': unsorted }, ['--rule', 'yaml', '--strict'])).status).toBe(0)
})

test('a rule that does not exist ends the command with its own code and the nearest id', async () => {
  const { status, stdout, stderr } = await runCheck({}, ['--rule', 'sortd'])
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no rule "sortd". Did you mean "sorted"?\n',
  })
})

test('a program gets the findings as the shape that the documentation describes', async () => {
  const about = `---\ntitle: A\nsummary: B\n---\n\n${'word '.repeat(30)}end. It is so. It is so.\n`
  const changes = { 'glossary.yml': unsorted, 'pages/about.mdx': about }
  // In GitHub Actions too, nothing stands beside the JSON.
  const { status, stdout } = await runCheck(changes, ['--json'], { GITHUB_ACTIONS: 'true' })
  expect(status).toBe(1)
  const report = jsonReport.parse(JSON.parse(stdout))
  expect(report.problems[0]).toEqual({
    ...{ file: 'content/glossary.yml', line: 4, column: 3, rule: 'sorted', severity: 'error' },
    message: '"petition" is out of alphabetical order.',
    fix: 'Move it to the top of the list.',
  })
  expect(report.warnings).toMatchObject([{ rule: 'c17-plain-words', severity: 'warning', line: 6 }])
  expect(report.liveChecks?.due).toBeGreaterThan(0)
})

test('GitHub Actions, or who asks for it, gets a note for each finding before the lines', async () => {
  const note =
    '::error file=content/glossary.yml,line=4,col=3,title=sorted::"petition" is out of alphabetical order. Move it to the top of the list.'
  const changes = { 'glossary.yml': unsorted }
  const asked = ['--rule', 'sorted']
  expect((await runCheck(changes, asked, { GITHUB_ACTIONS: 'true' })).lines[0]).toBe(note)
  expect((await runCheck(changes, [...asked, '--annotations'])).lines[0]).toBe(note)
  expect((await runCheck(changes, asked)).stdout).not.toContain('::')
})

test('a folder that is not there is told, and ends the command with the code of a slip', () => {
  const command = ['--import', 'tsx', 'src/lint/run.ts', 'nowhere']
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'There is no folder "nowhere". Name the content folder, and after it the folder of the code.\n',
  })
})
