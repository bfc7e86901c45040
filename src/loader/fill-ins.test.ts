import { expect, test } from 'vitest'
import { formatProblem } from '#src/loader/content-problem.ts'
import { fillIns } from '#src/loader/fill-ins.ts'
import { problemsAfterEdit } from '#tests/fixtures/problems-in.ts'

const linesOf = (text: string) => fillIns(text, 'a.yml').map(formatProblem)

test('each mark is told at its place, in words and in notes', () => {
  expect(linesOf('# (CHOOSE the group: a, b)\ngroup: a\nlead: >-\n  Words (WRITE the lead) and (WRITE more\n')).toEqual(
    [
      'a.yml:1:3  fill-in  Still to choose: the group: a, b. Do it in the lines below, then take this note away.',
      'a.yml:4:9  fill-in  Still to write: the lead. Put it in place of "(WRITE the lead)".',
      'a.yml:4:30  fill-in  Still to write: more. Put it in place of "(WRITE more".',
    ],
  )
})

test('words in brackets that only look like a mark are none', () => {
  expect(linesOf('words: You can sign up (choose the county) or send a letter (WRITER: you).\n')).toEqual([])
})

test('the loader refuses a mark in a record, in the head of a page and in its prose', async () => {
  const mark = '(WRITE the words)'
  const line = (place: string) => `content/${place}  fill-in  Still to write: the words. Put it in place of "${mark}".`
  expect(await problemsAfterEdit(['glossary.yml', 'A written request to a court.', mark])).toEqual([
    line('glossary.yml:3:12'),
  ])
  expect(await problemsAfterEdit(['stages/mercy.mdx', /^title: .*/m, `title: ${mark}`])).toEqual([
    line('stages/mercy.mdx:2:8'),
  ])
  expect(await problemsAfterEdit(['notices/hearing-set.mdx', 'Nothing is decided yet.', mark])).toEqual([
    line('notices/hearing-set.mdx:23:1'),
  ])
})
