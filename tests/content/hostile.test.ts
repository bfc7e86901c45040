import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkTree } from '#src/loader/check-tree.ts'
import { formatProblem } from '#src/loader/content-problem.ts'
import { readContent } from '#src/loader/read-content.ts'
import { removeContent, writeInventedState } from '#tests/fixtures/invented-state.ts'
import { problemsAfter, problemsAfterEdit } from '#tests/fixtures/problems-in.ts'
import type { Edit } from '#tests/fixtures/problems-in.ts'

const stage = 'stages/second-look.mdx'
const said = 'It cannot make'
const office = 'contacts/support-line.yml'
const inStage = (text: string): Edit => [stage, said, `${text}\n\n${said}`]
const inSite = (url: string): Edit => ['site.yml', /exitUrl: .*/, `exitUrl: ${url}`]
const anchors = Array.from(
  { length: 30 },
  (_, index) => `a${String(index)}: &a${String(index)} [*a${String(index - 1)}]`,
)

/** What an attacker can write, the edit that does it, and the rule and a piece of the message that refuse it. */
const hostile: readonly (readonly [name: string, edit: Edit, rule: string, message: string])[] = [
  ['front matter in JavaScript', [stage, '---\n', '---js\n'], 'front-matter', 'only YAML'],
  ['front matter in JSON', [stage, '---\n', '---json\n'], 'front-matter', 'only YAML'],
  ['front matter in TOML', [stage, '---\n', '+++\n'], 'front-matter', 'The head of the file is missing'],
  ['an expression', inStage('{process.exit()}'), 'mdx-no-code', 'is an expression'],
  [
    'an expression in an attribute',
    inStage('<Term id={process.exit()}>a</Term>'),
    'mdx-no-code',
    'holds an expression',
  ],
  ['a spread', inStage('<Term {...process.env}>a</Term>'), 'mdx-no-code', 'is a program'],
  ['an import', inStage("import fs from 'node:fs'"), 'mdx-no-code', 'makes a program'],
  ['a link that runs', inStage('[a](javascript:alert)'), 'link', 'leads off the site'],
  ['a link that runs, in capitals', inStage('[a](JaVaScRiPt:alert)'), 'link', 'leads off the site'],
  ['a link that runs, disguised', inStage('[a](java&#115;cript:alert)'), 'link', 'leads off the site'],
  ['a link that holds a page', inStage('[a](data:text/html,b)'), 'link', 'leads off the site'],
  ['a link in Visual Basic', inStage('[a](vbscript:b)'), 'link', 'leads off the site'],
  ['a link without a protocol', inStage('[a](//example.org/)'), 'link', 'leads off the site'],
  ['a link that browsers read like one', inStage('[a](/\\\\example.org/)'), 'link', 'There is no page'],
  ['a bare address', inStage('See https://example.org now.'), 'link', 'leads off the site'],
  ['an address in brackets', inStage('See <https://example.org> now.'), 'mdx-syntax', ''],
  ['a script', inStage('<script>alert(1)</script>'), 'mdx-component', '<script> is not a component'],
  ['a picture that runs', inStage('<img src="x" onerror="alert(1)" />'), 'mdx-component', '<img> is not a component'],
  ['a component of React', inStage('<React.Fragment>a</React.Fragment>'), 'mdx-component', 'is not a component'],
  ['an attribute that runs', inStage('<Term id="a" onclick="b">a</Term>'), 'mdx-props', '"onclick" is not a field'],
  ['styles of its own', inStage('<Term id="a" style="b">a</Term>'), 'mdx-props', '"style" is not a field'],
  ['a file that is too large', [stage, said, 'Words. \n'.repeat(40_000)], 'text', 'bytes, and 250000 are the most'],
  ['a line that no editor shows', inStage('word '.repeat(400)), 'text', 'The line has 2000 characters'],
  ['deep quotations', inStage(`${'> '.repeat(60)}a`), 'text', 'stand in each other'],
  ['deep lists', inStage(`${'- '.repeat(60)}a`), 'text', 'stand in each other'],
  ['deep brackets in prose', inStage(`${'['.repeat(60)}a`), 'text', 'stand in each other'],
  ['deep lists in YAML', [office, /haveReady: .*/, `haveReady: ${'['.repeat(900)}`], 'text', 'stand in each other'],
  ['deep mappings in YAML', [office, /$/, `\n${'- '.repeat(60)}a\n`], 'text', 'stand in each other'],
  ['a billion laughs', [office, /^/, `${anchors.join('\n')}\n`], 'yaml', 'An anchor, "&a0"'],
  ['a merge of mappings', [office, /$/, '\n<<: { name: A }\n'], 'schema', '"<<" is not a field here'],
  [
    'the prototype of a record',
    [office, /$/, '\n__proto__: { name: A }\n'],
    'schema',
    '"__proto__" is not a field here',
  ],
  ['a tag that makes an object', [office, /order: .*/, 'order: !!js/function "a"'], 'yaml', 'A tag'],
  ['text that turns around', inStage('Call \u202E1190'), 'text', 'U+202E'],
  ['a letter of no width', inStage('par\u200Bole'), 'text', 'U+200B'],
  ['a soft hyphen', inStage('par\u00ADole'), 'text', 'U+00AD'],
  ['a sign of private use, which stands for a proof', inStage('The court must.\uE000'), 'text', 'U+E000'],
  ['a hidden tag', inStage('a\u{E0041}b'), 'text', 'U+E0041'],
  ['text that turns around, as an entity', inStage('Call &#x202E;1190'), 'text', 'U+202E'],
  ['text that turns around, in an attribute', inStage('<Term id="a&#x202E;b">a</Term>'), 'text', 'U+202E'],
  ['text that turns around, as an escape', [office, /order: .*/, 'order: "\\u202E"'], 'yaml', 'U+202E'],
  ['a zero byte as an escape', [office, /order: .*/, 'order: "\\0"'], 'yaml', 'U+0000'],
  ['a letter of another alphabet', inStage('Call the p\u0430role board.'), 'text', 'two alphabets'],
  ['a control character', inStage('a\u001Bb'), 'text', 'control character'],
  ['a zero byte', inStage('a\u0000b'), 'text', 'control character'],
  ['a byte order mark', [stage, /^/, '\uFEFF'], 'text', 'byte order mark'],
  ['a domain with a letter of another alphabet', inSite('https://exampl\u0435.org/'), 'text', 'two alphabets'],
  ['a domain in another alphabet', inSite('https://\u0435\u0445\u0430.org/'), 'schema', '"exitUrl" cannot be'],
  ['a domain in disguise', inSite('https://xn--exampl-2of.org/'), 'schema', '"exitUrl" cannot be'],
  ['a name before the domain', inSite('https://example.org@evil.example/'), 'schema', '"exitUrl" cannot be'],
  ['a port', inSite('https://example.org:8443/'), 'schema', '"exitUrl" cannot be'],
  ['slashes the other way', inSite('https:\\\\example.org'), 'schema', '"exitUrl" cannot be'],
  ['an address that runs', inSite('"javascript:alert(1)"'), 'schema', '"exitUrl" cannot be'],
  ['a way out of the folder in an id', inStage('<Contact id="../../etc/passwd" />'), 'mdx-props', '"id" cannot be'],
  [
    'a way out of the folder in a name',
    ['site.yml', /oneFile: .*/, 'oneFile: ../../guide'],
    'schema',
    '"oneFile" cannot be',
  ],
  [
    'a way out of the folder in a redirect',
    ['redirects.yml', /$/, '\n- from: /a/\n  to: /../../b/\n'],
    'schema',
    '"to" cannot be',
  ],
]

test.each(hostile)('%s is refused', async (_name, ...[edit, rule, message]) => {
  const lines = await problemsAfterEdit(edit)
  const place = new RegExp(`^content/${edit[0]}:\\d+:\\d+ {2}${rule} {2}`)
  const found = lines.filter((line) => place.test(line) && line.includes(message))
  expect(found, lines.join('\n')).not.toEqual([])
})

test('bytes that are not UTF-8 are refused where they stand', async () => {
  const bytes = new Uint8Array([...Buffer.from('name: A\naskFor: '), 0xc3, 0x28])
  expect(await problemsAfter({ [office]: bytes })).toContain(
    `content/${office}:2:9  text  The file is not in UTF-8 from here on. Save it again with the encoding UTF-8.`,
  )
})

test.each(['glossary.yml', 'rights/tell-me.yml', 'rights', 'stages/extra.mdx'])(
  'a link at %s is refused',
  async (name) => {
    const root = await writeInventedState()
    const outside = await mkdtemp(join(tmpdir(), 'outside-'))
    try {
      await writeFile(join(outside, 'file'), 'title: A\n')
      await rename(join(root, name), join(outside, 'moved')).catch(() => undefined)
      await symlink(join(outside, 'moved'), join(root, name))
      const lines = checkTree(await readContent(root)).map(formatProblem)
      expect(lines.filter((line) => line.startsWith(`content/${name}:`))).toEqual([
        `content/${name}:1:1  files  This is a link, or another thing that is no file. Put the file itself here: only what stands in the folder is checked.`,
      ])
    } finally {
      await removeContent(root)
      await rm(outside, { recursive: true })
    }
  },
)
