import { expect, test } from 'vitest'
import { leftovers } from '#src/finish/leftovers.ts'

test('the runtime, the payloads and the second not-found pages are left over', () => {
  const unwanted = [
    '_next/static/chunks/a.js',
    '_not-found/index.html',
    '404/index.html',
    'index.txt',
    '__next._full.txt',
    'about/index.txt',
    'about/__next.about.__PAGE__.txt',
  ]
  const wanted = ['index.html', '404.html', 'about/index.html', 'robots.txt', '.well-known/security.txt', 'favicon.svg']
  expect(leftovers([...unwanted, ...wanted])).toEqual(unwanted)
})
