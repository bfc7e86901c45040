import type { Element } from 'hast'
import { elementsIn, keyOf, listOf } from '#src/finish/one-file/element-tree.ts'
import { idsIn } from '#src/finish/one-file/file-style.ts'
import { attribute } from '#src/finish/page-elements.ts'

/** Attributes that only tell a script something, or repeat what is so anyway. */
const spare = ['download', 'tabIndex', 'autoComplete', 'spellCheck', 'autoCapitalize', 'focusable', 'dataExit']

/**
 * Takes away the names that nothing in the file asks for: ids without a link, classes and data that no rule of the style
 * mentions. It looks and reads the same, and weighs a fifth less. Changes `body`.
 */
export function takeOutSpareNames(
  body: Element,
  { style, idsInUse }: { style: string; idsInUse: ReadonlySet<string> },
) {
  const classes = new Set(
    Array.from(style.matchAll(/\.((?:\\.|[\w-])+)/g), ([, name = '']) => name.replaceAll('\\', '')),
  )
  const data = new Set(Array.from(style.matchAll(/\[(data-[\w-]+)/g), ([, name = '']) => name))
  const idInStyle = idsIn(style)
  for (const one of elementsIn(body)) {
    const { properties } = one
    const id = attribute(one, 'id')
    if (id !== undefined && !idsInUse.has(id) && !idInStyle.has(keyOf(one))) delete properties['id']
    const kept = listOf(one, 'className').filter((name) => classes.has(name))
    if (kept.length > 0) properties['className'] = kept
    else delete properties['className']
    one.properties = Object.fromEntries(Object.entries(properties).filter(([name]) => !isSpare(name, data)))
    if (one.tagName === 'input') {
      // There is no form to send: only the group of a radio button does something.
      delete one.properties['value']
      if (attribute(one, 'type') !== 'radio') delete one.properties['name']
    }
  }
}

function isSpare(name: string, data: ReadonlySet<string>): boolean {
  if (spare.includes(name)) return true
  return (
    name.startsWith('data') && !data.has(name.replaceAll(/[A-Z]|(?<=[a-z])\d/g, (letter) => `-${letter.toLowerCase()}`))
  )
}
