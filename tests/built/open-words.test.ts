import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Element, Nodes } from 'hast'
import * as z from 'zod'
import { expect, test } from 'vitest'
import { readableDay } from '#src/domain/calendar-day.ts'
import { dueOn } from '#src/domain/freshness.ts'
import { sentencesOf } from '#src/domain/sentences.ts'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { allElements, elementsNamed, hasWord } from '#src/finish/page-elements.ts'
import { readContent } from '#src/loader/read-content.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

// Whoever has the data has the guide: what a page says, the data says, with the same law behind it.

const folder = join(builtFolder, 'data')
const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
const files = await Promise.all(
  names.map(async (name): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'))),
)
const { pages } = await readBuiltSite(builtFolder)
// Every state has the words of the language.
const words = (await readContent('content')).ui.value
if (words === undefined) throw new Error('The words of the interface cannot be read.')

/** Letters and digits alone: spaces and signs fall differently in a page and in the data. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const inData = letters(files.flatMap(stringsIn).flatMap(withDate).join(' '))

/** A day of the data as pages write it, beside itself; and the day on which a check made then is due again. */
function withDate(text: string): readonly string[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return [text]
  const due = dueOn({ verifiedOn: text }) ?? text
  return [text, readableDay(text), readableDay(due)]
}

/** What the interface says, with a group for whatever is filled in. */
const templates = Object.values(words)
  .flatMap((text) => [text, ...sentencesOf(text)])
  .map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\{[^}]*\}/)
          .map(letters)
          .join('(.*)')}$`,
        'u',
      ),
  )

/** Whether the data or the interface says this; what is filled into words of the interface has to be said as well. */
function isSaid(text: string, depth = 0): boolean {
  if (inData.includes(text) || /^\d*$/.test(text)) return true
  if (depth > 2) return false
  return templates.some((template) => {
    const filled = template.exec(text)?.slice(1)
    return filled?.every((inner) => inner.length < text.length && isSaid(inner, depth + 1)) ?? false
  })
}

/** Whether a piece of a page is said, whole or between the signs that join words of the interface. */
function isKnown(piece: string): boolean {
  const bare = piece.replace(words?.['contact.doubt-short'] ?? '', '')
  return isSaid(letters(bare)) || bare.split(/[,;:·)]\s|\s[–·(]/).every((part) => isSaid(letters(part)))
}

/**
 * The sentences below an element, cut where a link or a mark stands in them. Headings name, and state nothing. A picture
 * breaks its words into lines, and the list beside it has them whole.
 */
function piecesIn(node: Nodes): readonly string[] {
  if (node.type === 'text') return sentencesOf(node.value.replaceAll(/\s+/g, ' ').trim())
  if (!('children' in node)) return []
  if (
    node.type === 'element' &&
    ['nav', 'script', 'style', 'svg', 'code', 'title', 'h1', 'h2', 'h3', 'h4'].includes(node.tagName)
  )
    return []
  return node.children.flatMap(piecesIn)
}

test('every piece of text on every page is in the data, or belongs to the interface', () => {
  const wrong = pages
    // The page about the data speaks of the files, that of checks of our own work, and that of the search lists pages.
    .filter(({ address }) => !['/about/data/', '/about/freshness/', '/search/'].includes(address))
    .flatMap(({ address, tree }) =>
      elementsNamed(tree, 'main')
        .flatMap(piecesIn)
        .filter((piece) => !isKnown(piece))
        .map((piece) => `${address}: ${piece}`),
    )
  expect(wrong).toEqual([])
})

/** A sentence of the data, and what is printed beside it on a page: places in laws, and who published a source. */
type Said = { readonly words: string; readonly labels: readonly string[] }

const said = z.object({
  words: z.string(),
  laws: z.array(z.object({ label: z.string() })).optional(),
  sources: z.array(z.string()),
})
const { sources } = z
  .object({ sources: z.array(z.object({ id: z.string(), publisher: z.string() })) })
  .parse(files[names.indexOf('sources.json')])

function saidIn(value: unknown): readonly Said[] {
  const inner = typeof value === 'object' && value !== null ? Object.values(value).flatMap(saidIn) : []
  const { data } = said.safeParse(value)
  if (data === undefined) return inner
  const publishers = sources.filter(({ id }) => data.sources.includes(id)).map(({ publisher }) => publisher)
  return [
    { words: letters(data.words), labels: [...(data.laws ?? []).map(({ label }) => label), ...publishers] },
    ...inner,
  ]
}

const isCite = (node: Nodes): node is Element => node.type === 'element' && hasWord(node, 'className', 'cite')

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

const withoutCites = (node: Nodes): string =>
  isCite(node)
    ? ''
    : node.type === 'text'
      ? node.value
      : 'children' in node
        ? node.children.map(withoutCites).join('')
        : ''

test('each place of a law that stands behind a sentence of a page stands behind it in the data', () => {
  const known = files.flatMap(saidIn).filter(({ words }) => words.length > 8)
  let seen = 0
  const wrong = pages.flatMap(({ address, tree }) =>
    allElements(tree)
      .filter((block) => ['p', 'li', 'dd'].includes(block.tagName) && block.children.some(isCite))
      .flatMap((block) => {
        const words = letters(withoutCites(block))
        const behind = known.filter((one) => words.includes(one.words)).flatMap(({ labels }) => labels)
        if (behind.length === 0) return [`${address}: ${textOf(block)}`]
        const cites = block.children.filter(isCite).flatMap((cite) => textOf(cite).split('; '))
        seen += cites.length
        return cites.filter((label) => !behind.includes(label)).map((label) => `${address}: ${label}: ${words}`)
      }),
  )
  expect(seen).toBeGreaterThan(10)
  expect(wrong).toEqual([])
})
