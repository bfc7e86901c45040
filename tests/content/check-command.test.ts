import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'
import type { Changes } from '#tests/fixtures/invented-state.ts'

type Outcome = { status: number | null; lines: readonly string[]; urgent: readonly string[] }

async function runCheck(changes: Changes, options: readonly string[] = []): Promise<Outcome> {
  const root = await writeInventedState(changes)
  const command = ['--import', 'tsx', 'src/lint/run.ts', ...options, root]
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  await removeContent(root)
  const lines = stdout.trimEnd().split('\n')
  const end = lines.findIndex((line) => line.startsWith('Live checks: '))
  return { status, lines: lines.slice(0, end), urgent: lines.slice(end) }
}

test('good content ends with one line and no error', async () => {
  expect(await runCheck({})).toMatchObject({
    status: 0,
    lines: ['Checked 4 stages, 9 rights, 9 contacts, 4 laws and 7 sources. No problems.'],
  })
})

test('problems are printed by file and line, then summed up, and the command fails', async () => {
  const { status, lines } = await runCheck({
    'glossary.yml':
      '- id: verdict\n  term: verdict\n  meaning: Guilt.\n- id: petition\n  term: petition\n  meaning: "Call 555-555-0100."\n',
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
  const about = `---\ntitle: A\nsummary: B\n---\n\n${'word '.repeat(30)}end.\n`
  const { status, lines } = await runCheck({ 'pages/about.mdx': about })
  expect(status).toBe(0)
  expect(lines).toEqual([
    'warning: content/pages/about.mdx:6:1  c17-plain-words  A sentence has 31 words: "word word word word word word word word …". Split it: 25 are the most.',
    'Checked 4 stages, 9 rights, 9 contacts, 4 laws and 7 sources. No problems, 1 warning.',
  ])
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
