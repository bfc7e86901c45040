import { expect, test } from 'vitest'
import { reportLines } from '#src/lint/report.ts'
import { checkContent } from '#src/lint/check-content.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { stageSections } from '#src/schema/stage.ts'

test('the content of the guide has no problem', async () => {
  const found = await checkContent({ content: 'content', src: 'src' })
  expect(found.problems.length === 0 ? '' : reportLines(found).join('\n')).toBe('')
})

test('the guide loads, with every section of every stage compiled', async () => {
  const guide = await loadGuide()
  expect(guide.stages.map(({ id }) => id)).toEqual(
    guide.journey.places.filter(({ kind }) => kind === 'stage').map(({ id }) => id),
  )
  for (const stage of guide.stages) {
    expect(Object.keys(stage.sections)).toEqual(stageSections)
    for (const section of Object.values(stage.sections)) expect(section.prose.code).toContain('return Component')
  }
})
