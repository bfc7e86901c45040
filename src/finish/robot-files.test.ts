import { expect, test } from 'vitest'
import { robotFiles } from '#src/finish/robot-files.ts'

const addresses = ['/', '/b/', '/a/', '/404.html']

test('without an address of the guide there is no list of pages, and everything may be read', () => {
  expect([...robotFiles(addresses, undefined)]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']])
})

test('with one, every page but that for unknown addresses is listed with its whole address', () => {
  const files = robotFiles(addresses, 'https://guide.example.org/')
  expect(files.get('robots.txt')).toContain('Sitemap: https://guide.example.org/sitemap.xml\n')
  expect(files.get('sitemap.xml')?.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://guide.example.org/',
    '<loc>https://guide.example.org/a/',
    '<loc>https://guide.example.org/b/',
  ])
})

test('a guide that lies in a folder is listed there', () => {
  const files = robotFiles(['/a/'], 'https://example.org/guide/')
  expect(files.get('sitemap.xml')).toContain('<loc>https://example.org/guide/a/</loc>')
})
