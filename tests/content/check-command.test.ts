import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'
import type { Changes } from '#tests/fixtures/invented-state.ts'

async function runCheck(changes: Changes): Promise<{ status: number | null; lines: readonly string[] }> {
  const root = await writeInventedState(changes)
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/lint/run.ts', root], {
    encoding: 'utf8',
  })
  await removeContent(root)
  return { status, lines: stdout.trimEnd().split('\n') }
}

test('good content ends with one line and no error', async () => {
  expect(await runCheck({})).toEqual({
    status: 0,
    lines: ['Checked 4 stages, 9 rights, 7 contacts, 4 laws and 7 sources. No problems.'],
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
    'Checked 4 stages, 9 rights, 7 contacts, 4 laws and 7 sources. No problems, 1 warning.',
  ])
})
