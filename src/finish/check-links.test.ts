import { expect, test } from 'vitest'
import { builtPage } from '#src/finish/built-site.ts'
import { linkProblems, outboundLinks } from '#src/finish/check-links.ts'

function problemsOf(body: string) {
  const pages = [
    builtPage('index.html', `<body id="top">${body}</body>`),
    builtPage('about/index.html', '<body><h2 id="who-we-are">x</h2></body>'),
  ]
  return linkProblems({ files: ['about/index.html', 'favicon.svg', 'index.html'], pages })
}

test.each([
  '<a href="/about/#who-we-are">x</a>',
  '<a href="about/">x</a>',
  '<a href="#top">x</a>',
  '<a href="tel:911">x</a>',
  '<link rel="icon" href="/favicon.svg">',
  '<a href="https://elsewhere.example/" rel="nofollow noreferrer">x</a>',
])('%s is fine', (body) => {
  expect(problemsOf(body)).toEqual([])
})

test.each([
  ['<a href="/abuot/">x</a>', '/abuot/ leads nowhere. Correct it'],
  ['<a href="/about">x</a>', '/about leads nowhere. End it with a slash.'],
  ['<a href="/about/#who">x</a>', '/about/#who names an anchor that is not on its page'],
  ['<img src="/missing.svg" alt="">', '/missing.svg leads nowhere'],
  ['<a href="https://elsewhere.example/" rel="nofollow">x</a>', 'lacks rel="noreferrer"'],
])('%s is refused, once', (body, words) => {
  const problems = problemsOf(body + body)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ file: 'index.html' })
  expect(problems[0]?.message).toContain(words)
})

test('links out are found with their host', () => {
  const page = builtPage('index.html', '<a href="https://a.example/b" rel="noreferrer">x</a><a href="/about/">y</a>')
  expect(outboundLinks(page)).toEqual([{ href: 'https://a.example/b', hostname: 'a.example', hidesReferrer: true }])
})
