import { getMDXComponent } from 'mdx-bundler/client/index.js'
import { createElement } from 'react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { compileMdx } from '#src/loader/compile-mdx.ts'

const components = {
  Cite: ({ law }: { law: string }) => createElement('cite', null, law),
  Right: ({ children }: { children?: ReactNode }) => createElement('b', null, children),
  NotConfirmed: ({ children }: { children?: ReactNode }) => createElement('aside', null, children),
}

async function render(source: string): Promise<string> {
  const Body = getMDXComponent(await compileMdx(source))
  return renderToStaticMarkup(createElement(Body, { components })).replaceAll(/\s+/g, ' ')
}

test('a heading gets its anchor as id, and the comment is gone', async () => {
  expect(await render('\n\n### During the appeal {/* #during-the-appeal */}\n')).toBe(
    '<h3 id="during-the-appeal">During the appeal</h3>',
  )
})

test('a mark alone on the next line stays in its sentence', async () => {
  expect(await render('It is so.\n<Cite law="a" />\nIt goes on.\n')).toBe('<p>It is so. <cite>a</cite> It goes on.</p>')
  expect(await render('- It is so.\n  <Cite law="a" />\n')).toBe('<ul> <li>It is so. <cite>a</cite></li> </ul>')
  expect(await render('<NotConfirmed>\n\nPerhaps.\n<Cite law="a" />\n\n</NotConfirmed>\n')).toBe(
    '<aside><p>Perhaps. <cite>a</cite></p></aside>',
  )
})

test('marks after an empty line share a paragraph of their own', async () => {
  expect(await render('It is so.\n\n<Cite law="a" /> <Cite law="b" />\n\nMore.\n')).toBe(
    '<p>It is so.</p> <p><cite>a</cite> <cite>b</cite></p> <p>More.</p>',
  )
  expect(await render('<Right id="a">Be **heard**</Right>\n\nMore.\n')).toBe(
    '<p><b>Be <strong>heard</strong></b></p> <p>More.</p>',
  )
})

test('the same words give the same code', async () => {
  expect(await compileMdx('Words.\n')).toBe(await compileMdx('Words.\n'))
})

test.each([
  ['{1 + 1}', 'A program in prose: 1 + 1'],
  ["export const a = 'b'", 'A program in prose: export'],
  ['## A {/* a */ process.exit() /* b */}', 'A program in prose'],
  ['<Cite {...a} />', 'A program in the attributes of <Cite>'],
])('a program that got past the checks stops the compiler: %s', async (source, message) => {
  await expect(compileMdx(`\n${source}\n`)).rejects.toThrow(message)
})

test('front matter that got past the loader is not run', async () => {
  await expect(compileMdx('---js\n({ a: process.exit() })\n---\n')).rejects.toThrow('Front matter reached the compiler')
})
