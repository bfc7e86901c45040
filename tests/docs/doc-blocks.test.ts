import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { stageSections } from '#src/schema/stage.ts'
import { checkBlocks } from '#tests/docs/check-blocks.ts'
import { readPages } from '#tests/docs/doc-pages.ts'
import { wordProblem } from '#tests/docs/doc-problem.ts'
import { readRepository } from '#tests/docs/repository.ts'
import { readSurroundings } from '#tests/docs/surroundings.ts'
import { isMeant, triedElsewhere } from '#tests/docs/tried-elsewhere.ts'

// Whoever copies a block out of a page wants it to work. What it says of the project is checked here, block by block.

const repository = await readRepository()
const pages = await readPages(repository)
const blocks = pages.flatMap((page) => page.blocks)

test('every block of every page holds', async () => {
  expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(['README.md', 'content/README.md']))
  expect(blocks.length).toBeGreaterThan(20)
  expect(checkBlocks(blocks, await readSurroundings(repository)).map(wordProblem)).toEqual([])
})

test.each(triedElsewhere)('$file, "$begins": $reason', async (entry) => {
  expect(blocks.filter((block) => isMeant(block, entry))).toHaveLength(1)
  if (entry.test !== undefined) expect(await readFile(entry.test, 'utf8')).toContain(entry.file)
})

test('each block of a task is typed by the test of the tasks', async () => {
  const tasks = await readFile('tests/content/tasks/follow-tasks.ts', 'utf8')
  const typed = [...tasks.matchAll(/typed\('([^']+)'\)/g)].map(([, title = '']) => title)
  const shown = blocks.filter(({ file, heading }) => file === 'content/README.md' && /^\d+\. /.test(heading))
  const missed = shown.filter(({ heading }) => !typed.some((title) => heading.replace(/^\d+\. /, '').startsWith(title)))
  expect(shown.length).toBeGreaterThan(5)
  expect(missed.map(({ file, line }) => `${file}:${line}`)).toEqual([])
})

test('the sections of a stage page are shown as the loader wants them', () => {
  const [shown] = blocks.filter(
    ({ file, heading }) => file === 'content/README.md' && heading === 'Writing a stage page',
  )
  const anchors = [...(shown?.text ?? '').matchAll(/^## .* \{\/\* #(\S+) \*\/\}$/gm)].map(([, anchor]) => anchor)
  expect(anchors).toEqual(stageSections)
})
