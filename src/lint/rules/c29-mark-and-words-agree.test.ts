import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { markAndWordsAgree } from '#src/lint/rules/c29-mark-and-words-agree.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const after = async (file: string, from: string, to: string) => {
  const text = await readFile(`tests/fixtures/invented-state/${file}`, 'utf8')
  if (!text.includes(from)) throw new Error(`Nothing to replace in ${file}: ${from}`)
  return linesOf(markAndWordsAgree, { [file]: text.replace(from, to) })
}
const rule = 'c29-mark-and-words-agree'

test('rights whose triggers, words and laws agree pass', async () => {
  expect(await linesOf(markAndWordsAgree, {})).toEqual([])
})

test('a trigger that the law does not give is told', async () => {
  expect(await after('rights/be-told.yml', 'trigger: listed', 'trigger: written')).toEqual([
    `content/rights/be-told.yml:9:1  ${rule}  The trigger is "written", and the law (code-10, 1-1) names no written request. Compare the words with content/statutes/code-10-2026.yml, and choose the trigger that they give.`,
  ])
  expect(await after('rights/be-told.yml', 'trigger: listed', 'trigger: request')).toEqual([
    `content/rights/be-told.yml:9:1  ${rule}  The trigger is "request", and the law (code-10, 1-1) names no request. Compare the words with content/statutes/code-10-2026.yml, and choose the trigger that they give.`,
  ])
})

test('a written request of the law that the trigger forgets is told', async () => {
  expect(await after('rights/be-heard.yml', 'trigger: written', 'trigger: listed')).toEqual([
    `content/rights/be-heard.yml:9:1  ${rule}  The law (code-10, 1-2) wants a written request, and the trigger is "listed". Compare the words with content/statutes/code-10-2026.yml. Write "trigger: written", and in "plain": "Once you ask in writing, …".`,
  ])
})

test('a request that stands in the words above the unit needs a reading', async () => {
  const text = await readFile('tests/fixtures/invented-state/statutes/code-10-2026.yml', 'utf8')
  const nested = text.replace("'1-3'", "'1-2-a'")
  const right = await readFile('tests/fixtures/invented-state/rights/be-shielded.yml', 'utf8')
  const written = right
    .replace("'1-3'", "'1-2-a'")
    .replace('trigger: request', 'trigger: written')
    .replace('You can ask for', 'Once you ask in writing, there is')
  const changes = (extra: string) => ({
    'statutes/code-10-2026.yml': nested,
    'rights/be-shielded.yml': `${written}${extra}`,
  })
  expect(await linesOf(markAndWordsAgree, changes(''))).toEqual([
    `content/rights/be-shielded.yml:9:1  ${rule}  The written request stands in the words that lead to the unit (code-10, 1-2-a). So the trigger is our reading, and no "reading" says so. Add "reading": why we read the law so. Another right with this trigger shows how.`,
  ])
  expect(await linesOf(markAndWordsAgree, changes('reading: It leads to each part.\n'))).toEqual([])
})

test('plain words that forget the asking, or deny it, are told', async () => {
  expect(await after('rights/be-heard.yml', 'Once you ask in writing, you', 'You')).toEqual([
    `content/rights/be-heard.yml:2:1  ${rule}  The trigger "written" says that one has to ask in writing, and the plain words do not. Begin with "Once you ask in writing, …", or correct the trigger.`,
  ])
  expect(await after('rights/read-papers.yml', 'You can ask at the desk', 'It comes automatically')).toEqual([
    `content/rights/read-papers.yml:14:5  ${rule}  The words say "automatically", and the trigger "ask" says that one has to ask. Say "Once you ask, …", or correct the trigger.`,
  ])
  expect(await after('rights/be-told.yml', 'The court tells', 'Once you ask, the court tells')).toEqual([
    `content/rights/be-told.yml:2:1  ${rule}  The words say "Once you ask", and the trigger "listed" says that one need not ask. Take the asking away here, or correct the trigger.`,
  ])
})

test('a heading of the sheet of rights that says what its mark does not is told', async () => {
  expect(await after('handouts/rights.yml', 'heading: In writing', 'heading: Without asking')).toEqual([
    `content/handouts/rights.yml:12:5  ${rule}  "Without asking" is not what the mark "written" of this group says. Say how these rights are set in motion, like "Without asking" or "If you ask in writing".`,
  ])
})

test('a sentence that denies the asking for a right is told', async () => {
  const page = (words: string) =>
    linesOf(markAndWordsAgree, { 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })
  expect(
    await page(
      'It comes by itself. <Right id="be-told" /> You ask, then it comes without asking. <Right id="be-heard" />',
    ),
  ).toEqual([])
  expect(await page('You speak without asking. <Right id="be-heard" />')).toEqual([
    `content/pages/about.mdx:6:1  ${rule}  The words say "without asking", and one has to ask for "be-heard". Say "if you have asked in writing", or name the right that is meant.`,
  ])
})
