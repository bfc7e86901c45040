import { expect, test } from 'vitest'
import { pageOrder } from '#src/finish/one-file/page-order.ts'

test('pages come as the contents name them, those that it does not name behind the page above them', () => {
  const all = ['/', '/a/', '/a/2/', '/a/1/', '/b/', '/b/c/', '/b/c/1/']
  expect(pageOrder(['/b/', '/b/c/', '/a/', '/', '#x', '/gone/'], all)).toEqual([
    ...['/b/', '/b/c/', '/b/c/1/', '/a/', '/a/1/', '/a/2/', '/'],
  ])
})
