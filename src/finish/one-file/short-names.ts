import type { Element } from 'hast'
import { parse, type Rule } from 'postcss'
import { elementsIn, listOf } from '#src/finish/one-file/element-tree.ts'
import { contentsId, leftOutId } from '#src/finish/one-file/file-places.ts'
import { idsIn } from '#src/finish/one-file/file-style.ts'
import { idAttributes, namedIds } from '#src/finish/one-file/lead-on.ts'
import { attribute } from '#src/finish/page-elements.ts'

/**
 * Gives what only the file itself asks for the shortest names: ids, and classes in the tree and in the style. An id that
 * the style knows keeps its own, and so does what has no slash, the places of the file itself. Changes `tree`.
 * @returns the style with the short names
 */
export function shortenNames(tree: Element, style: string): string {
  const all = elementsIn(tree)
  const idInStyle = idsIn(style)
  const isLong = (id: string) => !lasting.includes(id) && !idInStyle.has(id.slice(id.lastIndexOf('/') + 1))
  const ids = shortNames([...namedIds(tree)].filter(isLong), byUse(all.flatMap(namesOf)))
  const classNames = all.flatMap((one) => listOf(one, 'className'))
  const classes = shortNames([...new Set(classNames)], byUse(classNames))
  for (const one of all) shortenIn(one, { ids, classes })
  return styleWith(style, classes)
}

/** The places of the file itself, which people may name to each other. */
const lasting = ['content', contentsId, leftOutId, 'laws']

type Names = ReadonlyMap<string, string>

function shortenIn(one: Element, { ids, classes }: { ids: Names; classes: Names }): void {
  const { properties } = one
  const short = (id: string) => ids.get(id) ?? id
  const id = attribute(one, 'id')
  if (id !== undefined) properties['id'] = short(id)
  const href = attribute(one, 'href')
  if (href?.startsWith('#') === true) properties['href'] = `#${short(href.slice(1))}`
  for (const name of idAttributes) {
    const named = listOf(one, name)
    if (named.length > 0) properties[name] = named.map(short).join(' ')
  }
  const own = listOf(one, 'className')
  if (own.length > 0) properties['className'] = own.map((name) => classes.get(name) ?? name)
}

/** How often each name stands in a list. */
function byUse(names: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1)
  return uses
}

function namesOf(one: Element): readonly string[] {
  const href = attribute(one, 'href') ?? ''
  return href.startsWith('#') ? [href.slice(1)] : idAttributes.flatMap((name) => listOf(one, name))
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Names of one letter, then of a letter and more, for those that are used most. */
function shortNames(names: readonly string[], uses: ReadonlyMap<string, number>): Names {
  const sorted = names.toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1))
  return new Map(sorted.map((name, index) => [name, shortName(index)]))
}

/** The short name of a place in the list. @example [0, 25, 26].map(shortName) // ['a', 'z', 'a0'] */
function shortName(index: number): string {
  const letter = letters.charAt(index % letters.length)
  const rest = Math.floor(index / letters.length)
  return rest === 0 ? letter : letter + (rest - 1).toString(36)
}

const classInSelector = /\.(-?[a-z_](?:\\.|[\w-])*)/gi

/** The style without what it says of classes that nothing in a tree has. */
export function styleInUse(style: string, tree: Element): string {
  const classes = new Set(elementsIn(tree).flatMap((one) => listOf(one, 'className')))
  const sheet = parse(style)
  sheet.walkRules((rule: Rule) => {
    if (isKeyframe(rule)) return
    const kept = rule.selectors.filter((selector) => canMeet(selector, classes))
    if (kept.length === 0) rule.remove()
    else rule.selectors = kept
  })
  return sheet.toString()
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes'
}

/** The style with short classes. */
function styleWith(style: string, classes: Names): string {
  const sheet = parse(style)
  sheet.walkRules((rule: Rule) => {
    if (!isKeyframe(rule))
      rule.selectors = rule.selectors.map((selector) => selector.replaceAll(classInSelector, short))
  })
  return sheet.toString()

  function short(whole: string, name: string): string {
    const found = classes.get(name.replaceAll('\\', ''))
    return found === undefined ? whole : `.${found}`
  }
}

/** Whether each class that a selector asks for is there; what it excludes, or allows among others, aside. */
function canMeet(selector: string, classes: ReadonlySet<string>): boolean {
  const asked = selector.replaceAll(/:(not|is|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '')
  return Array.from(asked.matchAll(classInSelector)).every(([, name = '']) => classes.has(name.replaceAll('\\', '')))
}
