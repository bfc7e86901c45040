import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { srcIsStateless } from '#src/lint/rules/c20-src-is-stateless.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

test('code without the state passes, numbers for examples too', async () => {
  const text = "const phone = '555-555-0100'\nconst other = '212-555-0199'\nconst day = '2026-11-21'\n"
  expect(await linesOf(srcIsStateless, {}, { source: [{ file: 'src/a.ts', text }] })).toEqual([])
})

test('a word of the state and a real number are told wherever they stand', async () => {
  // Both are put together here so that this file passes the rule itself.
  const word = ['lyon', 'esse'].join('')
  const name = ['Lyon', 'esse'].join('')
  const real = ['212', '867', '5309'].join('-')
  const text = `const a = 1 // as in ${word}\nconst in${name}Only = '${real}'\n`
  expect(await linesOf(srcIsStateless, {}, { source: [{ file: 'src/a.ts', text }] })).toEqual([
    `src/a.ts:1:22  c20-src-is-stateless  "${word}" belongs to the state that the content is about. Read it from content/, or say it without the state.`,
    `src/a.ts:2:9  c20-src-is-stateless  "${name}" belongs to the state that the content is about. Read it from content/, or say it without the state.`,
    `src/a.ts:2:25  c20-src-is-stateless  "${real}" may be a real phone number. Read it from content/; examples use 555-555-0100 to 555-555-0199.`,
  ])
})

test('a short word of the state counts only where it stands alone', async () => {
  const fixture = await readFile('tests/fixtures/invented-state/site.yml', 'utf8')
  const site = fixture.replace(/stateWords:[^]*/, 'stateWords: [QX]\n')
  const text = 'faqx QXY\n(qx)\n'
  expect(await linesOf(srcIsStateless, { 'site.yml': site }, { source: [{ file: 'src/a.ts', text }] })).toEqual([
    'src/a.ts:2:2  c20-src-is-stateless  "qx" belongs to the state that the content is about. Read it from content/, or say it without the state.',
  ])
})
