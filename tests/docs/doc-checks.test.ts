import { expect, test } from 'vitest'
import { checkBlocks } from '#tests/docs/check-blocks.ts'
import { checkCodes, checkWords } from '#tests/docs/check-codes.ts'
import { checkLinks } from '#tests/docs/check-links.ts'
import { readPage } from '#tests/docs/doc-pages.ts'
import { wordProblem } from '#tests/docs/doc-problem.ts'
import { hasName, readRepository } from '#tests/docs/repository.ts'
import { shellCommands } from '#tests/docs/shell-commands.ts'
import { readSurroundings } from '#tests/docs/surroundings.ts'

// A check that finds nothing may be blind: here are pages with mistakes.

const around = await readSurroundings(await readRepository())

/** What is said of a block that begins in the third line of a page. */
function saidOf(language: string, ...lines: readonly string[]): readonly string[] {
  const page = readPage('docs/page.md', ['# Page', `\`\`\`${language}`, ...lines, '```'].join('\n'))
  return checkBlocks(page.blocks, around).map(wordProblem)
}

/** What is said of code in the first sentence of content/README.md. */
function saidOfCode(code: string): readonly string[] {
  return checkCodes(readPage('content/README.md', `Look at \`${code}\`.`), around).map(wordProblem)
}

test.each([
  ['', ['npm start'], 'docs/page.md:3 This block has no language. Write one'],
  ['nginx', ['listen 80;'], 'docs/page.md:3 No test follows this block of "nginx".'],
  ['js', ['let a'], 'docs/page.md:3 No test follows this block of "js".'],
  ['json', ['{ "a": 1, }'], 'docs/page.md:3 This is not JSON:'],
  ['yaml', ['phones: []', 'a: [1'], 'docs/page.md:4 This is not YAML:'],
  ['yaml', ['# contacts/cvc.yml', 'telephones: []'], 'docs/page.md:3 There is no field "telephones".'],
  ['yaml', ['# contacts/cvc.yml', 'phones: none'], 'docs/page.md:3 The field "phones" is wrong:'],
  ['yaml', ['# offices/cvc.yml', 'phones: []'], 'docs/page.md:3 There is no kind of file like "offices/cvc.yml".'],
  ['yaml', ['telephones: []'], 'docs/page.md:3 No kind of record has all of these fields'],
  ['mdx', ['Words.', '', '<Term id="a">open'], 'docs/page.md:5 <Term> is opened and not closed.'],
  ['sh', ['npm start', 'npm run biuld'], 'docs/page.md:4 package.json has no script "biuld". Did you mean "build"?'],
  ['sh', ['npm run build --out a'], 'docs/page.md:3 npm keeps "--out" for itself. Write -- before it.'],
  ['sh', ['npm run build -- --output a'], 'docs/page.md:3 "npm run build" cannot be followed: it has no option'],
  ['sh', ['npm run content:check -- --jsn'], 'Did you mean "--json"?'],
  ['sh', ['npm run bench -- speed'], 'there is no benchmark "speed"'],
  ['sh', ['SITE=a npm run build'], 'docs/page.md:3 Nothing reads the variable SITE.'],
  ['sh', ['npx prettyer .'], 'docs/page.md:3 npx finds no "prettyer" among our packages.'],
  ['sh', ['npm start', 'rsink out/ a'], 'docs/page.md:4 No page of ours speaks of the program "rsink".'],
  ['sh', ['cat src/none.ts'], 'docs/page.md:3 There is no "src/none.ts".'],
  ['sh', ['cat out/.hosting/apache.conf'], 'docs/page.md:3 There is no "out/.hosting/apache.conf".'],
  ['sh', ['curl https://guide.example.org/'], 'docs/page.md:3 No test follows this block of "sh".'],
])('a mistake in a block of "%s" (%j) is named with its place', (language, lines, message) => {
  expect(saidOf(language, ...lines)).toEqual(expect.arrayContaining([expect.stringContaining(message)]))
})

test('blocks of TypeScript are compiled together, with the imports of the project', () => {
  const blocks = [
    ["import { isHidden } from '#src/hosting/hidden-files.ts'", "const found: boolean = isHidden('/_headers')"],
    ['const found = 1', "const wrong: number = 'one'", 'export {}'],
    ["import { nothing } from '#src/hosting/hidden-files.ts'"],
  ]
  const text = blocks.map((lines) => ['```ts', ...lines, '```'].join('\n')).join('\n\n')
  const said = checkBlocks(readPage('docs/page.md', text).blocks, around).map(wordProblem)
  expect(said).toEqual([
    expect.stringMatching(/^docs\/page\.md:8 This does not pass TypeScript: Type 'string' is not/),
    expect.stringMatching(/^docs\/page\.md:13 This does not pass TypeScript: Module .* has no exported member/),
  ])
})

test.each([
  ['npm run content:chek', 'package.json has no script "content:chek".'],
  ['check:type', 'There is no script "check:type". Did you mean "check:types"?'],
  ['--strickt', 'There is no option of a command "--strickt". Did you mean "--strict"?'],
  ['SITE_ADDRESS', 'There is no variable that a program of ours reads "SITE_ADDRESS".'],
  ['c99', 'There is no rule of the content "c99".'],
  ['<Telephone id="a" />', 'There is no component "<Telephone id="a" />".'],
  ['verifiedAt:', 'There is no field of a record "verifiedAt:".'],
  ['out/.hosting/nginx.cnf', 'There is no file of a built site "out/.hosting/nginx.cnf".'],
  ['/about/fresh', 'There is no address of the guide "/about/fresh".'],
  ['src/loader/load-gide.ts', 'Did you mean "src/loader/load-guide.ts"?'],
  ['contact/<office>.yml', 'There is no file of the project "contact/<office>.yml".'],
  ['gone.ts', 'There is no file of the project "gone.ts".'],
  ['handout/', 'There is no file of the project "handout/".'],
])('`%s` in a sentence is named', (code, message) => {
  expect(saidOfCode(code)).toEqual([expect.stringMatching(/^content\/README\.md:1 /)])
  expect(saidOfCode(code)[0]).toContain(message)
})

test('links that lead nowhere, and scripts in words, are named', () => {
  const page = readPage('docs/page.md', '# One two\n\n[a](gone.md), [b](#one-too), [c](#one-two)\n\nRun npm run tset.')
  expect(checkLinks(page, [page], { files: [], has: hasName(['docs/page.md']) }).map(wordProblem)).toEqual([
    'docs/page.md:3 The link "gone.md" leads to nothing. Name a file as seen from this page.',
    'docs/page.md:3 The link "#one-too" names a heading that is not there. Did you mean "one-two"?',
  ])
  expect(checkWords(page.words).map(wordProblem)).toEqual([
    'docs/page.md:5 package.json has no script "tset". Did you mean "test"?',
  ])
})

test('shell is taken apart: what is set, what is quoted, what goes on, what a here-document holds', () => {
  const text = [
    'A=1 B=\'2 3\' npm run x -- "a b" # words; more',
    'mkdir -p a && cat > b <<END',
    'not; shell && at all',
    'END',
    'for name in one two; do',
    "  aws s3 \\\n    --flag 'c d'",
    'done',
  ].join('\n')
  expect(shellCommands(text)).toEqual([
    { line: 1, sets: ['A', 'B'], words: ['npm', 'run', 'x', '--', 'a b'] },
    { line: 2, sets: [], words: ['mkdir', '-p', 'a'] },
    { line: 2, sets: [], words: ['cat'] },
    { line: 6, sets: [], words: ['aws', 's3', '--flag', 'c d'] },
  ])
})
