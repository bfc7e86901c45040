import type { Element, Nodes } from 'hast'
import { expect, test } from 'vitest'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { allElements, attribute, hasWord } from '#src/finish/page-elements.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const { pages } = await readBuiltSite(builtFolder)
const written = pages.filter(({ address }) => /^\/(letters|plan)\/./.test(address))

/** The words of a paper as they stand before anything is filled in; a blank shows its hint in brackets. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || hasWord(node, 'className', 'chrome')) return ''
  if (hasWord(node, 'className', 'when-empty') || hasWord(node, 'className', 'anchor')) return ''
  const words = node.children.map(wordsOf).join('')
  if (node.tagName === 'bdi') return `[${words}]`
  return hasWord(node, 'className', 'block') ? ` / ${words}` : words
}

function linesOf(paper: Element): readonly string[] {
  return allElements({ type: 'root', children: [paper] })
    .filter(({ tagName }) => ['h2', 'h3', 'p', 'li'].includes(tagName))
    .map((block) => {
      const person = attribute(block, 'dataFor')
      const words = wordsOf(block).replaceAll(/\s+/g, ' ').trim()
      return person === undefined ? words : `${words} {only: ${person}}`
    })
    .filter((words) => words !== '')
}

test.each(written.map(({ address, tree }) => [address, tree] as const))(
  '%s reads as it was approved',
  (address, tree) => {
    const [paper, ...more] = allElements(tree).filter((element) => hasWord(element, 'className', 'paper'))
    if (paper === undefined) throw new Error(`${address} has no paper.`)
    expect(more).toEqual([])
    const name = address.replaceAll(/^\/|\/$/g, '').replace('/', '-')
    return expect(`${linesOf(paper).join('\n')}\n`).toMatchFileSnapshot(`papers/${name}.txt`)
  },
)

test('no field gives what is typed to anybody: no form, no memory, no spelling service', () => {
  for (const { tree } of written) {
    const elements = allElements(tree)
    expect(elements.filter(({ tagName }) => tagName === 'form')).toEqual([])
    for (const field of elements.filter(({ tagName }) => ['input', 'textarea', 'select'].includes(tagName))) {
      expect(attribute(field, 'autoComplete')).toBe('off')
      const isText = field.tagName === 'textarea' || attribute(field, 'type') === 'text'
      if (isText) expect(attribute(field, 'spellCheck')).toBe('false')
    }
  }
})
