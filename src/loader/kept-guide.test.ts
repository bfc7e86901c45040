import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { keepGuide, keptGuide } from '#src/loader/kept-guide.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('outside a build nothing is kept, and the guide is not even made', async () => {
  vi.stubEnv('GUIDE_FILE', '')
  const make = vi.fn(() => loadGuide('nowhere'))
  await keepGuide('nowhere', make)
  expect(make).not.toHaveBeenCalled()
  expect(await keptGuide('nowhere')).toBeUndefined()
})

test('a kept guide is the guide, and that of its own folder only', async () => {
  const root = await writeInventedState()
  try {
    const guide = await loadGuide(root)
    vi.stubEnv('GUIDE_FILE', join(root, '.of-this-build'))
    await keepGuide(root, () => Promise.resolve(guide))
    expect(await keptGuide(root)).toEqual(guide)
    expect(await keptGuide(resolve('elsewhere'))).toBeUndefined()
  } finally {
    await removeContent(root)
  }
})
