import type { Root } from 'hast'
import { parse, type Rule, type Root as StyleSheet } from 'postcss'
import { allElements, attribute } from '#src/finish/page-elements.ts'

/** The layer of the file that holds the whole guide: no page has it. */
export const fileLayer = 'file'

/** The layers that only some pages need. Each selector in them names a class or an id, by which a page is known. */
const partLayers = [
  'text',
  'entry',
  'rights',
  'diagram',
  'law',
  'counties',
  'relief',
  'data',
  'sheet',
  'paper',
  'share',
  fileLayer,
]

/**
 * The piece that fetches the font. It stands at the end of a page: a browser that knows of the font earlier waits for it
 * in the first layout, and on a slow line it comes instead of the words (docs/decisions/0020-words-before-the-font.md).
 */
export const faceLayer = 'face'

/** One piece of the stylesheet: what every page needs, a layer of it that some need, or the font. */
export type StylePart = { readonly layer: string | undefined; readonly text: string }

/** The stylesheet in pieces, what every page needs first. Layers keep their order, which the first piece declares. */
export function styleParts(style: string): readonly StylePart[] {
  const base = parse(style)
  const parts = partLayers.flatMap((layer): readonly StylePart[] => {
    const blocks = base.nodes.filter((node) => node.type === 'atrule' && node.name === 'layer' && node.params === layer)
    const text = blocks
      .filter((block) => 'nodes' in block && block.nodes !== undefined)
      .map((block) => {
        block.remove()
        return block.toString()
      })
    return text.length === 0 ? [] : [{ layer, text: text.join('') }]
  })
  const face = takeFace(base)
  return [{ layer: undefined, text: base.toString() }, ...parts, ...face]
}

/** Takes the rules that fetch a font out of a style. Changes `base`. */
function takeFace(base: StyleSheet): readonly StylePart[] {
  const isFace = (text: string) => text.startsWith('@font-face') && text.includes('url(')
  const faces = base.nodes.filter((node) => isFace(node.toString()))
  const text = faces.map((face) => face.remove().toString()).join('')
  return text === '' ? [] : [{ layer: faceLayer, text }]
}

/** The pieces that a page needs: a layer where one of its rules can meet the classes and ids of the page. */
export function partsFor(page: Root, parts: readonly StylePart[]): readonly StylePart[] {
  const names = new Set(
    allElements(page).flatMap((element) => [
      ...(attribute(element, 'className') ?? '').split(' ').map((name) => `.${name}`),
      `#${attribute(element, 'id') ?? ''}`,
    ]),
  )
  return parts.filter(
    ({ layer, text }) =>
      layer === undefined ||
      layer === faceLayer ||
      selectorsIn(text).some((all) => all.every((name) => names.has(name))),
  )
}

/** The classes and ids that each selector of a style asks for, what it excludes aside. */
export function selectorsIn(text: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  parse(text).walkRules(({ selectors }: Rule) => {
    for (const selector of selectors)
      found.push(selector.replaceAll(/:not\([^()]*(\([^()]*\))?[^()]*\)/g, '').match(/[.#][a-z][\w-]*/gi) ?? [])
  })
  return found
}
