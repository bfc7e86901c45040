import { expect, test } from 'vitest'
import { problemsAfter } from '#tests/fixtures/problems-in.ts'
import { ContentError, formatProblem } from '#src/loader/content-problem.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

test('the invented state has no problem', async () => {
  expect(await problemsAfter({})).toEqual([])
})

test('a file that is not UTF-8 is told at the first wrong byte', async () => {
  const latin1 = Buffer.from('name: Office\nplainName: Caf\xe9\n', 'latin1')
  expect(await problemsAfter({ 'contacts/support-line.yml': latin1 })).toEqual([
    'content/contacts/support-line.yml:2:15  text  The file is not in UTF-8 from here on. Save it again with the encoding UTF-8.',
  ])
})

test('a byte order mark, a control character and an empty page are told', async () => {
  expect(
    await problemsAfter({
      'glossary.yml': '\uFEFF- id: petition\n',
      'contacts/support-line.yml': 'name: Support\u0007 Line\n',
      'pages/safety.mdx': ' \n\n',
    }),
  ).toEqual([
    'content/contacts/support-line.yml:1:14  text  A control character that nobody can see stands here. Delete it and type the space again.',
    'content/glossary.yml:1:1  text  The file starts with a byte order mark. Save it again as UTF-8 without a byte order mark (BOM).',
    'content/pages/safety.mdx:1:1  text  The file is empty. Fill it in, or take the file away.',
  ])
})

test('files that nothing reads, wrong names and missing files are told', async () => {
  expect(
    await problemsAfter({
      'sorces.yml': 'a: 1\n',
      'rights/notes.txt': 'a\n',
      'contacts/Court_Clerk.yml': 'name: Clerk\n',
      'pages/abot.mdx': '---\ntitle: A\nsummary: B\n---\n\nWords.\n',
      'locales/xx/ui.yml': 'a: 1\n',
      'pages/about.mdx': undefined,
      'laws.yml': undefined,
    }),
  ).toEqual([
    'content/contacts/Court_Clerk.yml:1:1  files  The file name "Court_Clerk.yml" cannot be an address. Rename it with lower-case letters and digits joined by single hyphens, like "direct-appeal".',
    ...(await missingFieldsOfContact('content/contacts/Court_Clerk.yml')),
    'content/laws.yml:1:1  files  The file is missing. Write it; content/README.md says what it holds.',
    'content/locales/xx/ui.yml:1:1  files  Nothing reads this file. Did you mean "locales/en/ui.yml"?',
    'content/pages/abot.mdx:1:1  files  No page of the guide is called "abot". Did you mean "about"?',
    'content/pages/about.mdx:1:1  files  The page is missing. Write it: the guide links to it.',
    'content/rights/notes.txt:1:1  files  Nothing reads this file: files in rights/ end in .yml. Rename it, or delete it.',
    'content/sorces.yml:1:1  files  Nothing reads this file. Did you mean "sources.yml"?',
  ])
})

async function missingFieldsOfContact(file: string): Promise<readonly string[]> {
  const lines = await problemsAfter({ 'contacts/clerk.yml': 'name: Clerk\n' })
  return lines.map((line) => line.replace('content/contacts/clerk.yml', file))
}

test('every problem of every file is told at once, and the loader throws them all', async () => {
  const root = await writeInventedState({
    'glossary.yml':
      '- id: petition\n  term: petition\n  meanin: A request.\n- id: verdict\n  term: [verdict]\n  meaning: b: c\n',
    'contacts/crown-office.yml': 'name: Office of the Crown\norder: first\ngroup: review\nstages: [mercie]\n',
    'stages/mercy.mdx':
      '---\ntitle: Mercy\n---\n\n## What this can change {/* #what-this-can-change */}\n\n<Term id="a">b\n\n## You {/* #what-you-can-do-now */}\n\n{1}\n\n<Contact id="crown-offices" />\n',
  })
  const thrown: unknown = await loadGuide(root).catch((error: unknown) => error)
  await removeContent(root)
  expect(thrown).toBeInstanceOf(ContentError)
  const lines = thrown instanceof ContentError ? thrown.problems.map(formatProblem) : []
  const places = lines.map((line) => line.split('  ').slice(0, 2).join(' '))
  expect(places).toEqual([
    // A missing field is told where its mapping begins, one line for each.
    ...['plainName', 'neutralName', 'askFor', 'phones', 'emails', 'links', 'haveReady', 'whatToSay'].map(
      () => 'content/contacts/crown-office.yml:1:1 schema',
    ),
    'content/contacts/crown-office.yml:2:1 schema',
    'content/contacts/crown-office.yml:4:10 reference',
    'content/glossary.yml:6:12 yaml',
    ...['plainTitle', 'summary', 'whoDecides', 'whoTellsYou', 'whatYouCanDo', 'contacts', 'terms', 'laws'].map(
      () => 'content/stages/mercy.mdx:2:1 schema',
    ),
    'content/stages/mercy.mdx:7:1 mdx-syntax',
    ...['who-will-tell-you', 'follow-the-case', 'questions'].map(() => 'content/stages/mercy.mdx:9:1 sections'),
    'content/stages/mercy.mdx:11:1 mdx-no-code',
    'content/stages/mercy.mdx:13:1 reference',
  ])
  expect(thrown instanceof ContentError ? thrown.message : '').toContain(lines.join('\n'))
})
