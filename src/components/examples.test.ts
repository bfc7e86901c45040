import { parseFragment } from 'parse5'
import { expect, test, vi } from 'vitest'
import { builtPage } from '#src/finish/built-site.ts'
import { outboundLinks } from '#src/finish/check-links.ts'
import { structureProblems } from '#src/finish/check-structure.ts'
import { attribute, elementsNamed } from '#src/finish/page-elements.ts'
import { exampleDocuments } from '#tests/examples/example-documents.ts'
import { loadExampleGuide } from '#tests/examples/example-guide.ts'
import { componentFolders, examplesIn } from '#tests/examples/find-examples.ts'

const complaints = vi.spyOn(console, 'error')
const guide = await loadExampleGuide()
const folders = await componentFolders()
const documents = (
  await Promise.all(
    folders.map(async (folder) => {
      const made = exampleDocuments(folder, (await examplesIn(folder)) ?? {}, guide)
      return made.map(({ names, body, ids }) => ({ title: `${folder}: ${names.join(', ')}`, names, body, ids }))
    }),
  )
).flat()

test.each(folders)('%s has an ordinary example and a hard one, each named in words', async (folder) => {
  const names = Object.keys((await examplesIn(folder)) ?? {})
  expect(names.length, `write ${folder}.examples.tsx beside the component`).toBeGreaterThan(1)
  expect(names.filter((name) => !/^[a-z0-9]+((, |[ -])[a-z0-9]+)*$/.test(name))).toEqual([])
})

test('React has nothing to say against how the examples are drawn', () => {
  expect(complaints.mock.calls).toEqual([])
})

test.each(documents)('$title: shows something, in HTML without mistakes', ({ body, names }) => {
  const empty = names.filter((name) => body.includes(`data-example="${name}"></div>`))
  expect(empty, 'examples that show nothing').toEqual([])
  // A browser moves what may not stand where it was written, such as a list inside a paragraph.
  const misplaced: string[] = []
  parseFragment(body, { onParseError: ({ code, startOffset }) => void misplaced.push(`${code} at ${startOffset}`) })
  expect(misplaced).toEqual([])
})

test.each(documents)(
  '$title: has no id twice, and nothing that the policy blocks or that waits for a script',
  ({ body }) => {
    expect(structureProblems(builtPage('example.html', body))).toEqual([])
  },
)

/** A page of the guide, the way out, or something that a phone does. */
const leads =
  /^(\/([a-z0-9-]+\/)*(#[a-z0-9-]+|[a-z0-9-]+\.(vcf|svg|json|xml))?|https:\/\/[^ ]+|(tel|sms):\+?\d+|mailto:[^ @]+@[^ @]+)$/

test.each(documents)(
  '$title: every link leads somewhere, and none says where its reader came from',
  ({ body, ids }) => {
    const page = builtPage('example.html', body)
    const hrefs = elementsNamed(page.tree, 'a').map((link) => attribute(link, 'href') ?? '')
    const broken = hrefs.filter((href) => !(href.startsWith('#') ? ids.includes(href.slice(1)) : leads.test(href)))
    expect(broken).toEqual([])
    expect(outboundLinks(page).filter(({ hidesReferrer }) => !hidesReferrer)).toEqual([])
  },
)
