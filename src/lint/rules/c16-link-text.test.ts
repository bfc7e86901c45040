import { expect, test } from 'vitest'
import { linkText } from '#src/lint/rules/c16-link-text.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const page = (words: string) => ({ 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })

test('links that say where they lead pass, and so do components that print a name', async () => {
  const good =
    'See the [rights page](/rights/), [more about safety](/safety/) and <Right id="be-told">what to ask here</Right>. <Contact id="court-office" />'
  expect(await linesOf(linkText, {})).toEqual([])
  expect(await linesOf(linkText, page(good))).toEqual([])
})

test.each([
  ['Your rights are [here](/rights/).', '6:17', 'here'],
  ['[**Click here**](/rights/) for them.', '6:1', 'Click here'],
  ['[Read more »](/rights/)', '6:1', 'Read more »'],
  ['- It is on [this\n  page](/rights/).', '6:12', 'this page'],
  ['See <Right id="be-told">this link</Right>.', '6:5', 'this link'],
])('a link that could lead anywhere is told: %s', async (words, place, text) => {
  expect(await linesOf(linkText, page(words))).toEqual([
    `content/pages/about.mdx:${place}  c16-link-text  The link "${text}" does not say where it leads. Write what one finds there: "the rights page".`,
  ])
})

test('a link without words is told', async () => {
  expect(await linesOf(linkText, page('Look. [](/rights/)'))).toEqual([
    'content/pages/about.mdx:6:7  c16-link-text  A link has no words. Write what one finds there: "the rights page".',
  ])
})

test('the words of a link in a record are told at their field', async () => {
  const file = 'contacts/court-office.yml'
  const office = `name: Court Office\nlinks:\n  - url: https://courts.example.org/desk\n    words: More information\n`
  expect(await linesOf(linkText, { [file]: office })).toEqual([
    `content/${file}:4:5  c16-link-text  The link "More information" does not say where it leads. Write what one finds there: "the rights page".`,
  ])
})
