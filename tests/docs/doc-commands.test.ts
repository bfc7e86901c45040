import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { newRecord } from '#src/lint/new/new-record.ts'
import { readPages } from '#tests/docs/doc-pages.ts'
import { readRepository } from '#tests/docs/repository.ts'
import { shellCommands } from '#tests/docs/shell-commands.ts'
import { copyContent } from '#tests/fixtures/content-copy.ts'

// Commands of the pages that only read, or that write a new file into the content, are run as they are written. Those of
// the tasks are run by tests/content/tasks/tasks.test.ts.

const repository = await readRepository()
const pages = await readPages(repository)
const texts = pages
  .filter(({ file }) => file !== 'content/README.md')
  .flatMap(({ blocks, codes }) => [
    ...blocks.filter(({ language }) => language === 'sh'),
    ...codes.filter(({ text }) => text.startsWith('npm run ')),
  ])

/** The arguments that the pages give to a script, each list of them once. */
function argumentsOf(script: string): readonly (readonly string[])[] {
  const all = texts.flatMap(({ text }) => shellCommands(text)).filter(({ words }) => words[2] === script)
  return [...new Map(all.map(({ words }) => [words.join(' '), words.slice(4)])).values()]
}

test.each(argumentsOf('content:freshness').map((args) => ({ args })))('content:freshness $args', ({ args }) => {
  const command = ['--import', 'tsx', 'src/lint/freshness-command.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Questions to settle:')
})

test('content:new writes each record that a page has written', async () => {
  const copy = await copyContent()
  const given = argumentsOf('content:new').filter((args) => args.length > 0)
  expect(given.length).toBeGreaterThan(0)
  for (const [kind = '', id = ''] of given) expect(await newRecord(copy.root, kind, id)).not.toEqual([])
  await copy.remove()
})

test('the container is built from files that are there', async () => {
  const file = await readFile('docs/deploy/Containerfile', 'utf8')
  const copied = [...file.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '))
  expect(copied.length).toBeGreaterThan(5)
  expect(copied.filter((name) => !repository.has(name))).toEqual([])
})
