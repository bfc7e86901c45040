import { expect, test } from 'vitest'
import { problemsAfterEdit } from '#tests/fixtures/problems-in.ts'
import type { Edit } from '#tests/fixtures/problems-in.ts'

const stage = 'stages/second-look.mdx'

/** What an editor can get wrong, the edit that does it, and the lines that the check prints. */
const cases: readonly (readonly [name: string, edit: Edit, lines: readonly string[]])[] = [
  [
    'a heading of the first level',
    [stage, '### What it cannot change', '# What it cannot change'],
    [
      'content/stages/second-look.mdx:20:1  headings  A heading of the first level stands in the text. Use "##" or "###": the page has its title from the head of the file.',
    ],
  ],
  [
    'a skipped level',
    [stage, '### What it cannot change', '#### What it cannot change'],
    ['content/stages/second-look.mdx:20:1  headings  A heading of level 4 follows one of level 2. Use ###.'],
  ],
  [
    'a sub-heading without an anchor',
    [stage, ' {/* #what-it-cannot-change */}', ''],
    [
      'content/stages/second-look.mdx:20:1  headings  The heading "What it cannot change" has no anchor of its own. End the line with {/* #what-it-cannot-change */}.',
    ],
  ],
  [
    'a section heading without an anchor',
    [stage, ' {/* #follow-the-case */}', ''],
    [
      'content/stages/second-look.mdx:39:1  headings  The heading "How to follow the case" has no anchor of its own. End the line with {/* #how-to-follow-the-case */}.',
    ],
  ],
  [
    'an anchor in the short form',
    [stage, '{/* #follow-the-case */}', '{#follow-the-case}'],
    [
      'content/stages/second-look.mdx:39:28  mdx-syntax  Braces hold something that is not a comment. Take the braces away. The anchor of a heading is written {/* #like-this */}.',
    ],
  ],
  [
    'an underlined heading',
    [stage, 'It cannot make', 'Heading\n-------\n\nIt cannot'],
    [
      'content/stages/second-look.mdx:22:1  headings  A section starts without "## " at the beginning of the line. Write the heading as: ## Words {/* #anchor */}.',
    ],
  ],
  [
    'an anchor that is set twice',
    [stage, '#what-it-cannot-change', '#will-they-go-free'],
    [
      'content/stages/second-look.mdx:45:1  duplicate-id  The anchor "will-they-go-free" is already set in line 20. Give it another: an address leads to one place.',
    ],
  ],
  [
    'a missing section',
    [stage, /## How to follow[^]*?(?=## Q)/, ''],
    [
      'content/stages/second-look.mdx:39:1  sections  The section "follow-the-case" is missing. Add a heading that ends in {/* #follow-the-case */} after "who-will-tell-you".',
    ],
  ],
  [
    'a section out of order',
    [stage, /(## What you can do[^]*?)(?=## Who)(## Who[^]*?)(?=## How)/, '$2$1'],
    [
      'content/stages/second-look.mdx:24:1  sections  The section "who-will-tell-you" is out of order. The order is: what-this-can-change, what-you-can-do-now, who-will-tell-you, follow-the-case, questions.',
    ],
  ],
  [
    'an unknown section',
    [stage, '#follow-the-case', '#follow-a-case'],
    [
      'content/stages/second-look.mdx:39:1  sections  A stage page has no section "follow-a-case". Did you mean "follow-the-case"?',
    ],
  ],
  [
    'an empty section',
    [stage, /Ask <Contact id="court-office" show[^\n]*/, ''],
    ['content/stages/second-look.mdx:39:1  sections  The section has no words. Write them, or take the heading away.'],
  ],
  [
    'words before the first heading',
    [stage, '## What this can', 'Lead.\n\n## What this can'],
    [
      'content/stages/second-look.mdx:14:1  sections  Words stand before the first heading. Move them into the first section, or into "summary" in the head of the file.',
    ],
  ],
  [
    'a question in another section',
    ['stages/mercy.mdx', 'Ask the office.', '<Question id="a" ask="b">\n\nx\n\n</Question>'],
    ['content/stages/mercy.mdx:27:1  sections  A <Question> stands outside the section "questions". Move it there.'],
  ],
  [
    'words between questions',
    ['stages/mercy.mdx', '<Question', 'Here:\n\n<Question'],
    [
      'content/stages/mercy.mdx:31:1  sections  The section "questions" holds something else than a <Question>. Put it inside a <Question>, or move it to another section.',
    ],
  ],
  [
    'a question on one line',
    ['stages/mercy.mdx', /<Question[^]*/, '<Question id="a" ask="b">x</Question>\n'],
    [
      'content/stages/mercy.mdx:31:1  mdx-component  <Question> stands inside a paragraph. Put its opening and its closing tag on lines of their own, with an empty line inside each.',
    ],
  ],
]

test.each(cases)('%s', async (_name, edit, lines) => {
  expect(await problemsAfterEdit(edit)).toEqual(lines)
})
