import { expect, test } from 'vitest'
import { termIsExplained } from '#src/lint/rules/c26-term-is-explained.ts'
import { linesOf } from '#tests/fixtures/lint-input.ts'

const page = (words: string) => ({ 'pages/about.mdx': `---\ntitle: A\nsummary: B\n---\n\n${words}\n` })

test('a word passes that is explained at its first use, or stands where it cannot be', async () => {
  const good =
    'The <Term id="verdict">verdict</Term> came. A verdict ends it.\n\n## After the verdict {/* #after */}\n\nSee.'
  expect(await linesOf(termIsExplained, page(good))).toEqual([])
  expect(
    await linesOf(termIsExplained, page('See [the verdict](/about/). A petition, and verdictless words.')),
  ).toEqual([])
})

test('the first use that is not explained is told, with its place', async () => {
  expect(
    await linesOf(
      termIsExplained,
      page('It came.\n\n- Then, after\n  the Verdict, <Term id="verdict">a verdict</Term>.'),
    ),
  ).toEqual([
    'content/pages/about.mdx:9:7  c26-term-is-explained  "Verdict" is used here first, and not explained. Write <Term id="verdict">Verdict</Term>.',
  ])
})

test('a page with a part that cannot be read is left alone: the word may be explained there', async () => {
  const broken = 'The <Term id="verdict">verdict</Term> came. <!-- old -->\n\n## After {/* #after */}\n\nThe verdict.'
  expect(await linesOf(termIsExplained, page(broken))).toEqual([])
})
