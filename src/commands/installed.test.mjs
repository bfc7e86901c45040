import { expect, test } from 'vitest'
import { installReason } from './installed.mjs'

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
}

test('what is installed as the lock file says needs no installation', () => {
  expect(installReason(lock, { packages: { 'node_modules/a': { version: '1.2.3' } } })).toBeUndefined()
})

test.each([
  [undefined, 'nothing is installed yet'],
  [{ packages: {} }, 'node_modules/a is missing'],
  [{ packages: { 'node_modules/a': { version: '1.2.2' } } }, 'node_modules/a is 1.2.2, not 1.2.3'],
  [
    { packages: { 'node_modules/a': { version: '1.2.3' }, 'node_modules/b': { version: '1.0.0' } } },
    'node_modules/b is no longer wanted',
  ],
])('%j needs an installation', (installed, reason) => {
  expect(installReason(lock, installed)).toBe(reason)
})

test('an optional package that npm added for this system is no reason to install again', () => {
  const added = { version: '1.0.0', optional: true }
  expect(
    installReason(lock, { packages: { 'node_modules/a': { version: '1.2.3' }, 'node_modules/c': added } }),
  ).toBeUndefined()
})
