import { parse, type AtRule, type Rule } from 'postcss'

/**
 * The stylesheet as the file has it. The file brings no font, so no rule may fetch one. Ids carry the address of their
 * page, so a rule for an id means each that ends in it, with the same weight as before. A rule that looks for something
 * anywhere on a page looks within one page of the file, where the class `page` is.
 */
export function fileStyle(style: string): string {
  const sheet = parse(style)
  sheet.walkAtRules('font-face', (rule: AtRule) => {
    if (rule.toString().includes('url(')) rule.remove()
  })
  sheet.walkRules((rule: Rule) => {
    rule.selectors = rule.selectors.map(selectorInFile)
  })
  return sheet.toString()
}

/**
 * A selector as it stands in the file.
 * @example selectorInFile('#a') // ":is([id$='/a'],#a)"
 * @example selectorInFile(':has(p) b') // ':where(.page):has(p) b'
 * @example selectorInFile('.writing:has(p) b') // ':root:has(p) b', for who writes is chosen once for all letters
 */
export function selectorInFile(selector: string): string {
  const placed = selector.replaceAll(/#([a-z_][\w-]*)/gi, (_, id: string) => `:is([id$='/${id}'],#${id})`)
  return placed.replace(/^:has\(/, ':where(.page):has(').replace(/^\.writing:has\(/, ':root:has(')
}

/** The ids that a style asks for, as they are on their pages. */
export function idsIn(style: string): ReadonlySet<string> {
  const ids = new Set<string>()
  parse(style).walkRules(({ selector }: Rule) => {
    for (const [, id = ''] of selector.matchAll(/#([a-z_][\w-]*)/gi)) ids.add(id)
  })
  return ids
}
