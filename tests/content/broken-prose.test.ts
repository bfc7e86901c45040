import { expect, test } from 'vitest'
import { problemsAfterEdit } from '#tests/fixtures/problems-in.ts'
import type { Edit } from '#tests/fixtures/problems-in.ts'

const stage = 'stages/second-look.mdx'

/** What an editor can get wrong, the edit that does it, and the lines that the check prints. */
const cases: readonly (readonly [name: string, edit: Edit, lines: readonly string[]])[] = [
  [
    'front matter that would run',
    [stage, '---\n', '---js\n'],
    [
      'content/stages/second-look.mdx:1:1  front-matter  The first line is "---js", and only YAML may stand at the head of a file. The first line is "---" alone; the fields follow, and then a second "---".',
    ],
  ],
  [
    'front matter that never ends',
    [stage, '  - law: rule-7\n---', '  - law: rule-7'],
    [
      'content/stages/second-look.mdx:1:1  front-matter  The head of the file never ends. Write a line with "---" alone after the last field.',
    ],
  ],
  [
    'no front matter',
    [stage, '---\n', ''],
    [
      'content/stages/second-look.mdx:1:1  front-matter  The head of the file is missing. The first line is "---" alone; the fields follow, and then a second "---".',
    ],
  ],
  [
    'a component that is not closed',
    [stage, '</NotConfirmed>', ''],
    [
      'content/stages/second-look.mdx:33:1  mdx-syntax  <NotConfirmed> is opened and not closed. Write </NotConfirmed> after its words, in the same paragraph or section, or <NotConfirmed … /> if it holds none.',
    ],
  ],
  [
    'a component in a sentence that is not closed',
    [stage, '</Term>', ''],
    [
      'content/stages/second-look.mdx:17:3  mdx-syntax  <Term> is opened and not closed. Write </Term> after its words, in the same paragraph or section, or <Term … /> if it holds none.',
    ],
  ],
  [
    'a wrong closing tag',
    [stage, '</Term>', '</Therm>'],
    [
      'content/stages/second-look.mdx:17:31  mdx-syntax  Unexpected closing tag `</Therm>`, expected corresponding closing tag for `<Term>`. Open and close components in pairs, the inner one first.',
    ],
  ],
  [
    'an HTML tag that is not closed',
    [stage, 'alone changes', 'alone <br> changes'],
    [
      'content/stages/second-look.mdx:17:45  mdx-syntax  <br> is opened and not closed. HTML does not belong here: use Markdown.',
    ],
  ],
  [
    'an HTML tag',
    [stage, 'alone changes', 'alone <b>changes</b>'],
    [
      'content/stages/second-look.mdx:17:45  mdx-component  <b> is not a component of this guide. Use Markdown, or one of: Contact, Right, Stage, Term, Cite, Source, NotConfirmed, Question, HowChecked, PictureLine.',
    ],
  ],
  [
    'an unknown component',
    [stage, '<Source id="court-page" />', '<Sauce id="court-page" />'],
    [
      'content/stages/second-look.mdx:18:19  mdx-component  <Sauce> is not a component of this guide. Did you mean "Source"?',
    ],
  ],
  [
    'a wrong attribute',
    [stage, '<Source id="court-page" />', '<Source ident="court-page" />'],
    [
      'content/stages/second-look.mdx:18:19  mdx-props  <Source>: The field "id" is missing. Add it: Id of a source in sources.yml.',
      'content/stages/second-look.mdx:18:27  mdx-props  <Source>: "ident" is not a field here. The fields here are: id.',
    ],
  ],
  [
    'a wrong value of an attribute',
    [stage, 'show="name"', 'show="mane"'],
    ['content/stages/second-look.mdx:41:32  mdx-props  <Contact>: "show" cannot be "mane". Did you mean "name"?'],
  ],
  [
    'an attribute without a value',
    [stage, 'show="name"', 'show'],
    [
      'content/stages/second-look.mdx:41:32  mdx-props  The attribute "show" of <Contact> has no value. Write show="…".',
    ],
  ],
  [
    'an attribute with an expression',
    [stage, 'id="court-page"', 'id={"court-page"}'],
    [
      'content/stages/second-look.mdx:18:27  mdx-no-code  The attribute "id" of <Source> holds an expression. Write it in quotation marks: id="…".',
    ],
  ],
  [
    'an attribute that stands twice',
    [stage, 'id="court-page"', 'id="court-page" id="a"'],
    [
      'content/stages/second-look.mdx:18:19  reference  There is no source "a". Correct the id, or add the record to sources.yml.',
      'content/stages/second-look.mdx:18:43  mdx-props  The attribute "id" stands here a second time. Keep one of the two.',
    ],
  ],
  [
    'spread attributes',
    [stage, 'id="court-page"', '{...props}'],
    [
      'content/stages/second-look.mdx:18:27  mdx-no-code  {...props} is a program inside <Source>. Write each attribute as name="value".',
    ],
  ],
  [
    'an expression',
    [stage, 'It cannot make', 'It {1 + 1} cannot make'],
    ['content/stages/second-look.mdx:22:4  mdx-no-code  {1 + 1} is an expression. Write the words themselves.'],
  ],
  [
    'a comment in the text',
    [stage, 'It cannot make', 'It {/* x */} cannot make'],
    [
      'content/stages/second-look.mdx:22:4  mdx-no-code  A comment stands in the text. Take it away; only a heading ends in one, with its anchor.',
    ],
  ],
  [
    'a lone brace',
    [stage, 'It cannot make', 'It { cannot make'],
    [
      'content/stages/second-look.mdx:22:4  mdx-syntax  A "{" is opened and not closed. Take it away: braces are not for words.',
    ],
  ],
  [
    'an import',
    [stage, 'It cannot make', "import a from 'a'\n\nIt cannot make"],
    [
      'content/stages/second-look.mdx:22:1  mdx-no-code  "import" makes a program of this page. Take the line away: a page is words, not a program.',
    ],
  ],
  [
    'a sentence that begins with import',
    [stage, 'It cannot make', 'import what it cannot make'],
    [
      'content/stages/second-look.mdx:22:13  mdx-syntax  This reads like a program. Begin the paragraph with another word than "import" or "export": a page is words, not a program.',
    ],
  ],
  [
    'an export',
    [stage, 'It cannot make', 'export const a = 1\n\nIt cannot make'],
    [
      'content/stages/second-look.mdx:22:1  mdx-no-code  "export" makes a program of this page. Take the line away: a page is words, not a program.',
    ],
  ],
  [
    'an HTML comment',
    [stage, 'It cannot make', '<!-- x -->\n\nIt cannot make'],
    ['content/stages/second-look.mdx:22:2  mdx-syntax  An HTML comment stands here. Take it away.'],
  ],
  [
    'a table',
    [stage, 'It cannot make', '| a | b |\n|---|---|\n| 1 | 2 |\n\nIt'],
    [
      'content/stages/second-look.mdx:22:1  mdx-prose  A table stands here. Use a list: a table does not fit on a phone.',
    ],
  ],
]

test.each(cases)('%s', async (_name, edit, lines) => {
  expect(await problemsAfterEdit(edit)).toEqual(lines)
})
