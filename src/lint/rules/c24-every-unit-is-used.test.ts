import { expect, test } from 'vitest'
import { everyUnitIsUsed } from '#src/lint/rules/c24-every-unit-is-used.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

test('a law of which every part is a right, leads to one, is a rule or is excused passes', async () => {
  expect(await linesOf(everyUnitIsUsed, {})).toEqual([])
})

test('a part that no right rests on any more is told, and so is an excuse that is not needed', async () => {
  const right = (unit: string) =>
    `title: Sit apart\nplain: Yes.\ngroup: court\norder: 1\nunits:\n  - { law: code-10, unit: '${unit}' }\nholders: [witness]\ntrigger: listed\nduty: The court\ncontacts: [court-office]\nstages: [second-look]\nsteps:\n  - Ask.\n`
  expect(await linesOf(everyUnitIsUsed, { 'rights/sit-apart.yml': right('history') })).toEqual([
    'content/law-pages/10.yml:25:7  c24-every-unit-is-used  No right rests on the unit "3". Write a right whose units name "3", or say here which rights use it (ruleOf) or why none does (noRight).',
    'content/law-pages/10.yml:26:7  c24-every-unit-is-used  No right rests on the unit "3-a". Write a right whose units name "3-a", or say here which rights use it (ruleOf) or why none does (noRight).',
    'content/law-pages/10.yml:30:5  c24-every-unit-is-used  The unit "history" is used by a right, and "noRight" says that none uses it. Take "noRight" away.',
  ])
})

test('while a right cannot be read, nothing is said of the part that it rests on', async () => {
  expect(await linesOf(everyUnitIsUsed, { 'rights/sit-apart.yml': 'title: Sit apart\n' })).toEqual([])
})
