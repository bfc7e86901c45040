import { expect, test } from 'vitest'
import { readRedirects, redirectsFile } from '#src/hosting/redirects-file.ts'

test('a page is redirected with and without its slash, a file as it is', () => {
  expect(
    redirectsFile([
      { from: '/old/', to: '/new/#place' },
      { from: '/a.svg', to: '/b.svg' },
    ]),
  ).toBe('/old/ /new/#place 301\n/old /new/#place 301\n/a.svg /b.svg 301\n')
})

test('what is written is read again; notes and blank lines are not redirects', () => {
  const text = `# /x/ /y/ 301\n\n${redirectsFile([{ from: '/old/', to: '/new/' }])}`
  expect([...readRedirects(text)]).toEqual([
    ['/old/', '/new/'],
    ['/old', '/new/'],
  ])
})
