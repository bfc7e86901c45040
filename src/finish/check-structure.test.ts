import { expect, test } from 'vitest'
import { builtPage } from '#src/finish/built-site.ts'
import { structureProblems, styleProblems } from '#src/finish/check-structure.ts'

const problemsOf = (body: string) => structureProblems(builtPage('index.html', `<body>${body}</body>`))

test.each([
  ['<script>1</script>', 'is not ours'],
  ['<script src="/_next/a.js"></script>', 'is not ours'],
  ['<script src="https://elsewhere.example/islands/a.js"></script>', 'is not ours'],
  ['<a onclick="go()">x</a>', 'has onclick'],
  ['<p style="color:red">x</p>', 'style attribute'],
  ['<div hidden id="S:0">late words</div>', 'waits for a script'],
  ['<template id="B:0"></template>', 'waits for a script'],
  ['<img src="https://elsewhere.example/a.png" alt="">', 'from another site'],
  ['<img srcset="//elsewhere.example/a.png 2x" alt="">', 'from another site'],
  ['<link rel="preconnect" href="https://elsewhere.example">', 'from another site'],
  ['<style>p{background:url(https://elsewhere.example/a.png)}</style>', 'from another site'],
  ['<p id="stages">x</p><p id="stages">y</p>', 'the id "stages" stands twice'],
])('%s is refused', (body, words) => {
  const messages = problemsOf(body).map(({ message }) => message)
  expect(messages.join('\n')).toContain(words)
})

test('what the policy allows is no problem', () => {
  const body =
    '<script src="/islands/a.js"></script><img src="data:image/gif;base64,R0lG" alt=""><svg><use href="#a"></use></svg>' +
    '<a href="https://elsewhere.example/" rel="noreferrer">x</a><link rel="canonical" href="https://guide.example/">'
  expect(problemsOf(body)).toEqual([])
})

test('each page must have the one style', () => {
  const page = (file: string, head: string) => builtPage(file, `<head>${head}</head>`)
  const good = page('index.html', '<style>a{}</style>')
  const bad = [page('b.html', '<style>b{}</style>'), page('c.html', ''), page('d.html', '<style>a{}</style>'.repeat(2))]
  expect(styleProblems([good, ...bad]).map(({ file }) => file)).toEqual(['b.html', 'c.html', 'd.html'])
})
