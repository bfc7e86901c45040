import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { answersFor } from '#src/domain/rights-answers.ts'
import { pick, roles, standingOf } from '#src/domain/rights-engine.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

const guide = await loadGuide('content')
const ids = (list: readonly { readonly id: string }[]) => z.enum(list.map(({ id }) => id))

/** Each line is worked out from the text of the law by a person, not from the engine. */
const situations = z
  .array(
    z.strictObject({
      situation: z.string(),
      charged: ids(guide.crimes),
      convicted: ids(guide.crimes),
      role: z.enum(roles),
      stage: ids(guide.stages),
      right: ids(guide.rights),
      holds: z.enum(['yes', 'no', 'unsaid']),
      how: z.enum(['automatic', 'everyone', 'unsettled', 'ask', 'written', 'duty', 'none']),
      cite: z.string(),
      version: ids(guide.statutes).optional(),
    }),
  )
  .parse(parse(await readFile('tests/content/situations.yml', 'utf8')))

test('the table is long, and has every right, role and stage in it', () => {
  expect(situations.length).toBeGreaterThanOrEqual(40)
  const has = (key: 'right' | 'role' | 'stage') => new Set<string>(situations.map((line) => line[key]))
  expect(guide.rights.filter(({ id }) => !has('right').has(id))).toEqual([])
  expect(guide.stages.filter(({ id }) => !has('stage').has(id))).toEqual([])
  expect(roles.filter((role) => !has('role').has(role))).toEqual([])
})

test.each(situations)('$situation: $right', ({ right: id, role, stage, version, ...line }) => {
  const older = guide.lawPages.some((page) => page.older === version)
  const picked = (name: string) => {
    const crime = guide.crimes.find((entry) => entry.id === name)
    if (crime === undefined) throw new Error(`There is no crime "${name}".`)
    return pick(crime, older ? 'older' : 'current')
  }
  const crimes = { charged: picked(line.charged), convicted: picked(line.convicted) }
  const answers = answersFor(guide, { standing: standingOf(role, crimes), role, crimes, stage })
  const answer = answers.find(({ right }) => right.id === id)
  expect({ holds: answer?.holds, how: answer?.mark ?? 'none' }).toEqual({ holds: line.holds, how: line.how })
  expect(answer?.cites.map(({ label }) => label)).toContain(line.cite)
  expect(answer?.owes).not.toBe('')
})
