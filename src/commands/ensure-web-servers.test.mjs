import { expect, test } from 'vitest'
import { findServer } from './ensure-web-servers.mjs'

const server = { name: 'Server', program: 'serve', packages: ['server'], needs: ['/modules/brotli.so'] }

/** @param {readonly string[]} files what is on an invented disk */
const find = (files) => findServer(server, { path: '/first:/second', isThere: (file) => files.includes(file) })

test('the first on the PATH is taken, then the one of the system', () => {
  const module = '/modules/brotli.so'
  expect(find([module, '/second/serve', '/usr/sbin/serve'])).toBe('/second/serve')
  expect(find([module, '/usr/sbin/serve'])).toBe('/usr/sbin/serve')
  expect(find([module])).toBeUndefined()
})

test('a server without its module is as good as none', () => {
  expect(find(['/first/serve'])).toBeUndefined()
})
