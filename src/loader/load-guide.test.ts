import { afterEach, expect, test, vi } from 'vitest'
import { loadGuide } from '#src/loader/load-guide.ts'
import type { Guide } from '#src/schema/guide.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

async function loadInvented(): Promise<Guide> {
  const root = await writeInventedState()
  try {
    return await loadGuide(root)
  } finally {
    await removeContent(root)
  }
}

test('lists stand in the order that the guide promises', async () => {
  const guide = await loadInvented()
  expect(guide.stages.map(({ id }) => id)).toEqual(['second-look', 'mercy', 'second-court', 'early-leave'])
  expect(guide.contacts.map(({ id }) => id)).toEqual([
    'emergency-line',
    'support-line',
    'night-line',
    'court-office',
    'gaol-office',
    'crown-office',
    'prosecutor-office',
    'purse-office',
    'rolls-office',
  ])
  expect(guide.rights.map(({ id }) => id)).toEqual([
    'be-heard',
    'read-papers',
    'be-told',
    'be-shielded',
    'come-to-hearing',
    'be-told-of-leave',
    'be-repaid',
    'keep-address',
    'sit-apart',
  ])
  expect(guide.pages.map(({ id }) => id)).toEqual(['about', 'compensation', 'safety'])
})

test('a section knows its anchor, its words and what it names, in order of first use and without repeats', async () => {
  const [secondLook] = (await loadInvented()).stages
  const section = secondLook?.sections['what-this-can-change']
  expect(section).toMatchObject({
    id: 'what-this-can-change',
    heading: 'What this can change',
    prose: {
      refers: {
        contacts: [],
        rights: [],
        stages: [],
        terms: ['petition'],
        sources: ['court-page'],
        cites: [{ law: 'rule-7', unit: 'b' }],
      },
    },
  })
  expect(secondLook?.sections['follow-the-case'].prose.refers).toMatchObject({
    contacts: ['court-office'],
    stages: ['mercy'],
  })
})

test('a plain page has its lead apart from its sections', async () => {
  const [about, , safety] = (await loadInvented()).pages
  expect(about?.lead).toBeUndefined()
  expect(safety?.lead?.code).toContain('The exit leaves at once.')
  expect(safety?.sections.map(({ id }) => id)).toEqual(['what-stays'])
})

test('nothing in the guide can be changed', async () => {
  const guide = await loadInvented()
  const reach = (value: unknown): readonly unknown[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(reach)] : []
  expect(reach(guide).filter((value) => !Object.isFrozen(value))).toEqual([])
  expect(reach(guide).length).toBeGreaterThan(100)
})

test('a folder is read once in production and afresh otherwise', async () => {
  const root = await writeInventedState()
  vi.stubEnv('NODE_ENV', 'test')
  expect(await loadGuide(root)).not.toBe(await loadGuide(root))
  vi.stubEnv('NODE_ENV', 'production')
  const [first, second] = await Promise.all([loadGuide(root), loadGuide(root)])
  expect(first).toBe(second)
  await removeContent(root)
})
