import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { finishSite } from '#src/finish/finish-site.ts'
import { listFiles } from '#src/finish/site-files.ts'
import { readBuildRecord } from '#src/hosting/build-record.ts'
import { styleHashOf } from '#src/hosting/policy.ts'

const inputs = '0'.repeat(64)
const moves = { redirects: [], heading: 'Moved' }
const css = "@font-face{font-family:A;src:url('/fonts/atkinson-hyperlegible-next.woff2')}p{color:red}"
const page = (body: string, sheet = 'a') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/${sheet}.css">` +
  `<script src="/_next/a.js"></script><title>T</title></head><body>${body}<script>self.__next_f=[]</script></body></html>`

const whole = {
  '_next/a.css': css,
  '_next/a.js': '1',
  'fonts/atkinson-hyperlegible-next.woff2': 'font bytes',
  'index.html': page('<p>Start <a href="/about/">About</a></p>'),
  'index.txt': 'payload',
  'about/index.html': page('<p>About</p>'),
  '404.html': page('<p>Not here</p>'),
  '404/index.html': page('<p>Not here</p>'),
  'robots.txt': 'User-agent: *',
}

async function exported(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'finish-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}

test('an export becomes a site of pages, a font and their compressed copies', async () => {
  const folder = await exported(whole)
  await finishSite({ folder, inputs, moves })
  const files = await listFiles(folder)
  const font = files.find((file) => file.startsWith('fonts/')) ?? ''
  const plain = files.filter((file) => !/\.(br|gz)$/.test(file))
  expect(plain).toEqual([
    '.build-record.json',
    '.hosting/Caddyfile',
    '.hosting/cloudfront-pages.json',
    '.hosting/nginx.conf',
    '404.html',
    '_headers',
    'about/index.html',
    font,
    'index.html',
    'robots.txt',
  ])
  expect(font).toMatch(/^fonts\/atkinson-hyperlegible-next\.[0-9a-f]{10}\.woff2$/)

  const home = await readFile(join(folder, 'index.html'), 'utf8')
  // The words come first, the font after them.
  const styles = ['p{color:red}', `@font-face{font-family:A;src:url('/${font}')}`]
  expect(home.match(/<style>.*?<\/style>/g)).toEqual(styles.map((style) => `<style>${style}</style>`))
  expect(home.endsWith(`<style>${styles[1] ?? ''}</style>`)).toBe(true)
  expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(home)
  expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(home)
  const styleHashes = styles.map(styleHashOf)
  expect(await readBuildRecord(folder)).toEqual({ inputs, styleHashes })
  const headers = await readFile(join(folder, '_headers'), 'utf8')
  expect(styleHashes.filter((hash) => !headers.includes(hash))).toEqual([])
})

test('old places are on the pages, and old pages in the file for hosts', async () => {
  const folder = await exported({ ...whole, 'about/index.html': page('<main><h2 id="us">Us</h2></main>') })
  const redirects = [
    { from: '/about/#me', to: '/about/#us', at: 'content/redirects.yml:1:3' },
    { from: '/who/', to: '/about/', at: 'content/redirects.yml:3:3' },
  ]
  await finishSite({ folder, inputs, moves: { redirects, heading: 'Moved' } })
  const about = await readFile(join(folder, 'about/index.html'), 'utf8')
  expect(about).toContain('<h2 id="us"><span id="me"></span>Us</h2>')
  expect(await readFile(join(folder, '_redirects'), 'utf8')).toBe('/who/ /about/ 301\n/who /about/ 301\n')
  expect(await readFile(join(folder, '.hosting/nginx.conf'), 'utf8')).toContain(
    'location = "/who/" {\n    return 301 "/about/"',
  )
})

test('a redirect that leads nowhere is told at its line', async () => {
  const folder = await exported(whole)
  const redirects = [{ from: '/who/', to: '/abuot/', at: 'content/redirects.yml:1:3' }]
  const message = 'content/redirects.yml:1:3: "/abuot/" leads nowhere. Name a place that is there.'
  await expect(finishSite({ folder, inputs, moves: { redirects, heading: 'Moved' } })).rejects.toThrow(message)
})

test.each([
  [{ 'about/index.html': page('<div hidden id="S:0">late</div>') }, /about\/index\.html: .*Remove the Suspense/],
  [{ 'about/index.html': page('x', 'b'), '_next/b.css': 'p{}' }, /about\/index\.html: its stylesheet is not that of/],
  [{ 'about/index.html': page('<img src="/_next/media/a.png" alt="">') }, /_next\/media\/a\.png leads nowhere/],
  [
    { 'about/card.pkpass': 'x' },
    /about\/card\.pkpass: no server knows its type\. Add it to src\/hosting\/file-types\.ts/,
  ],
  [{ '_next/a.css': 'p{color:red}' }, /globals\.css: no @font-face uses/],
  [
    { 'about/index.html': page('<p style="x">a</p>'), '404.html': page('<a href="/gone/">b</a>') },
    /404\.html: \/gone\/ leads nowhere[^]*about\/index\.html: <p> has a style attribute|about\/index\.html[^]*404\.html/,
  ],
])('an export with a fault is refused, and never gets a record: %#', async (fault, message) => {
  const folder = await exported({ ...whole, ...fault })
  await expect(finishSite({ folder, inputs, moves })).rejects.toThrow(message)
  await expect(readBuildRecord(folder)).rejects.toThrow('holds no finished site')
})
