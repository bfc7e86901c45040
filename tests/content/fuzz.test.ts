import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileMdx } from '#src/loader/compile-mdx.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { listContent } from '#src/loader/content-folder.ts'
import { copyRealContent } from '#tests/fixtures/real-content.ts'
import type { RealContent } from '#tests/fixtures/real-content.ts'

let content: RealContent
let files: readonly string[] = []
beforeAll(async () => {
  content = await copyRealContent()
  const { single, records } = await listContent(content.root)
  files = [...Object.values(single), ...Object.values(records).flat()].map(({ file }) => file.replace(/^content\//, ''))
  // The first reading parses all of them; the ones that are timed parse one.
  expect((await content.load({})).problems).toEqual([])
}, 60_000)
afterAll(() => content.remove())

/** What breaks parsers: the signs of YAML, of MDX and of neither. */
const special = [
  ...['---', '...', '? ', '- ', ': ', '#', '&a ', '*a', '!!js/function ', '%YAML 1.1', '<<: ', '|-', '>+', "'", '"'],
  ...['<', '</Term>', '<Term id="', '{', '}', '{/*', '*/}', '`', '```', '[', '](', '![', '||', '## ', '### {/* #a */}'],
  ...[
    '\t',
    '\r',
    '\u0000',
    '\u202E',
    '\uFFFD',
    '\uD800',
    '\uE000',
    '__proto__: ',
    'constructor: ',
    'null',
    '~',
    '1e999',
  ],
  ...[
    'import a',
    'export {}',
    '$&',
    '[^a]: b',
    '<!--',
    '&#x202E;',
    'a'.repeat(2000),
    '['.repeat(100),
    '> '.repeat(100),
  ],
]

type Mutation = { readonly kind: string; readonly at: number; readonly to: number; readonly words: string }

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete line', 'repeat line', 'swap lines', 'change sign', 'cut off', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  words: fc.oneof(fc.constantFrom(...special), fc.string({ maxLength: 5, unit: 'binary' })),
})

function mutate(text: string, { kind, at, to, words }: Mutation): string {
  const lines = text.split('\n')
  const [one, other] = [Math.floor(at * lines.length), Math.floor(to * lines.length)]
  const offset = Math.floor(at * text.length)
  switch (kind) {
    case 'delete line':
      return lines.toSpliced(one, 1).join('\n')
    case 'repeat line':
      return lines.toSpliced(other, 0, lines[one] ?? '').join('\n')
    case 'swap lines':
      return lines
        .with(one, lines[other] ?? '')
        .with(other, lines[one] ?? '')
        .join('\n')
    case 'change sign':
      return text.slice(0, offset) + words + text.slice(offset + 1)
    case 'cut off':
      return text.slice(0, offset)
    default:
      return text.slice(0, offset) + words + text.slice(offset)
  }
}

/** The files that a tree has an entry of. */
function entriesIn({ problems: _problems, ...tree }: ContentTree): readonly string[] {
  return Object.values(tree).flatMap((entry) => ('file' in entry ? [entry.file] : entry.map(({ file }) => file)))
}

test('a mutated file ends in a guide or in problems with places, never in a crash, a hang or a lost record', async () => {
  const all = files.map((file) => `content/${file}`).toSorted()
  await fc.assert(
    fc.asyncProperty(
      fc.nat().map((seed) => files[seed % files.length] ?? ''),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      async (file, mutations) => {
        const text = mutations.reduce(mutate, await content.textOf(file))
        const start = process.cpuUsage()
        const { tree, problems } = await content.load({ [file]: text })
        const { user, system } = process.cpuUsage(start)
        // Of the time, what the whole check takes without a change is a third of a second.
        expect((user + system) / 1000, 'milliseconds of work').toBeLessThan(2000)
        expect(entriesIn(tree).toSorted()).toEqual(all)
        for (const problem of problems) {
          const its =
            problem.file === `content/${file}` ? text : await content.textOf(problem.file.slice('content/'.length))
          expect(problem.line, problem.message).toBeGreaterThanOrEqual(1)
          expect(problem.line, problem.message).toBeLessThanOrEqual(its.split('\n').length)
          expect(problem.column, problem.message).toBeGreaterThanOrEqual(1)
          expect(problem.fix).not.toBe('')
        }
        if (problems.length > 0) return
        // Without a problem the guide is built: prose compiles, and no record is left out.
        const { stages, notices, pages } = tree
        const changed = [...stages, ...notices, ...pages].find((entry) => entry.file === `content/${file}`)
        for (const part of changed?.parts ?? []) await compileMdx(part.source)
      },
    ),
    { numRuns: 60 },
  )
})
