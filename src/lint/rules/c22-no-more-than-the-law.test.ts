import { expect, test } from 'vitest'
import { noMoreThanTheLaw } from '#src/lint/rules/c22-no-more-than-the-law.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const page = (words: string) => ({ 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })

// In the invented state one has to ask in writing to be heard, and is told of a hearing without asking.
test('a right that comes by itself may be promised, and one that must be asked for with the asking', async () => {
  const good = [
    'The court must tell you. <Right id="be-told">It is a right.</Right>',
    'The court must hear you. <Right id="be-heard">It is a right.</Right>',
    'You ask in writing. The court must tell you. It is so <Right id="be-heard">then</Right>.',
    'The court must tell you, if you have asked. <Right id="be-heard">It is a right.</Right>',
    'The court must tell you. <Right id="be-told">One</Right> and <Right id="be-heard">two</Right>.',
  ]
  expect(await linesOf(noMoreThanTheLaw, {})).toEqual([])
  expect(await linesOf(noMoreThanTheLaw, page(good.join('\n\n')))).toEqual([])
})

test.each([
  ['The court must tell you. <Right id="be-heard">It is a right.</Right>', 'must tell you'],
  ['You will be told <Right id="be-heard">of it</Right>.', 'You will be'],
  ['It comes automatically. <Right id="be-heard">It is a right.</Right>', 'automatically'],
])('a promise without the asking is told: %s', async (words, promise) => {
  expect(await linesOf(noMoreThanTheLaw, page(words))).toEqual([
    `content/pages/about.mdx:6:1  c22-no-more-than-the-law  "${promise}" promises the right "be-heard", which one has to ask for. Say that one has to ask: "if you have asked for it in writing". Or correct the trigger of the right.`,
  ])
})
