import type { Element, ElementContent, Root, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { parse } from 'postcss'
import { placePath, stagePath } from '#src/domain/deep-links.ts'
import { attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'

type Attributes = Readonly<Record<string, string | number>>

/** Paper around the picture, in its units. */
const margin = 16

/** Fonts about as wide as the guide's own, for which the picture was measured: the file brings none. */
const fonts = 'Atkinson Hyperlegible Next, Atkinson Hyperlegible, Arial, Helvetica, Liberation Sans, sans-serif'

const pen: Attributes = {
  fill: 'none',
  'stroke-width': '2.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'font-family': fonts,
  'font-size': '16',
}

/**
 * The stage diagram as a file of its own, for other sites and for slides: the picture of the start page with its looks
 * written into each element, because whoever shows it has none of our stylesheet, and its policy allows no style. Its
 * colours are those of light paper.
 * @param home The start page. Its figure brings the title, and the words about the picture where it stands alone.
 * @param options.base The guide's own address, so that links work from a slide; undefined keeps them as paths.
 * @returns undefined where the page has no picture
 */
export function diagramFile(home: Root, { style, base }: { style: string; base: string | undefined }) {
  const figure = elementsNamed(home, 'figure').find((one) => attribute(one, 'dataAlone') !== undefined)
  const picture = figure && elementsNamed({ type: 'root', children: [figure] }, 'svg')[0]
  if (figure === undefined || picture === undefined) return undefined
  const colours = lightColours(style)
  const [, , width = 0, height = 0] = (attribute(picture, 'viewBox') ?? '').split(' ').map(Number)
  const paper = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin }
  const viewBox = Object.values(paper).join(' ')
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, ...pen }, [
    element('title', {}, [text(attribute(figure, 'ariaLabel') ?? '')]),
    element('desc', {}, [text(attribute(figure, 'dataAlone') ?? '')]),
    element('rect', { ...paper, fill: colours('paper') }),
    ...picture.children.map((child) => paint(child, { colours, base, lane: '', isStage: false })),
  ])
  return toHtml(svg, { space: 'svg', closeEmptyElements: true })
}

type Paint = {
  /** The colour with a name, like "paper". */
  readonly colours: Colours
  readonly base: string | undefined
  /** The colour of the lane that the element stands in; the key has one of its own. */
  readonly lane: string
  /** Whether it stands in the box of a stage. */
  readonly isStage: boolean
}

type Colours = (name: string) => string

/** A piece of the picture with its looks in attributes. */
function paint(node: ElementContent, outer: Paint): ElementContent {
  if (node.type !== 'element') return node
  const name = hasWord(node, 'className', 'key') ? 'muted' : laneName(attribute(node, 'dataLane'))
  const here = {
    ...outer,
    lane: name === undefined ? outer.lane : outer.colours(name),
    isStage: outer.isStage || hasWord(node, 'className', 'stage'),
  }
  const link = node.tagName === 'a' ? { href: wholeAddress(attribute(node, 'href') ?? '', here), target: '_top' } : {}
  return {
    ...element(node.tagName, { ...shapeOf(node), ...looksOf(node, here), ...link }),
    children: node.children.map((child) => paint(child, here)),
  }
}

function laneName(number: string | undefined): string | undefined {
  return number === undefined ? undefined : `lane-${number}`
}

/** What is drawn, without the page's own names for it. */
function shapeOf(node: Element): Attributes {
  const shape: Record<string, string> = {}
  for (const name of ['d', 'x', 'y', 'cx', 'cy', 'r', 'rx', 'width', 'height']) {
    const value = attribute(node, name)
    if (value !== undefined) shape[name] = value
  }
  return shape
}

/** The looks of one element, as src/app/diagram.css gives them on the page. A test compares the two in a browser. */
function looksOf(node: Element, paint: Paint): Attributes {
  const { colours, lane, isStage } = paint
  const has = (name: string) => hasWord(node, 'className', name)
  switch (node.tagName) {
    case 'g':
      return { stroke: lane }
    case 'a':
      // The line under the words of a link is drawn with the link's own fill.
      return isStage ? { fill: lane, stroke: 'none', 'text-decoration': 'underline' } : {}
    case 'rect':
      return { fill: colours('raised'), ...borderLooks(paint) }
    case 'circle':
      return { fill: has('end') ? lane : colours('paper') }
    case 'path':
      return lineLooks(has)
    case 'text':
      return { stroke: 'none', ...wordLooks(has, paint) }
    default:
      return {}
  }
}

function borderLooks({ isStage, lane }: Paint): Attributes {
  return isStage ? { stroke: lane, 'stroke-width': '3' } : { 'stroke-width': '1.5' }
}

type Has = (name: string) => boolean

function lineLooks(has: Has): Attributes {
  if (has('bed')) return { 'stroke-width': '11', opacity: '0.18' }
  return has('bank') ? { 'stroke-width': '4' } : {}
}

function wordLooks(has: Has, { colours, lane, isStage }: Paint): Attributes {
  if (has('lane')) return { fill: lane, 'font-size': '18', 'font-weight': '700' }
  if (isStage) return { fill: lane, 'font-size': '17', 'font-weight': '600' }
  return { fill: colours(has('soft') ? 'muted' : 'ink') }
}

/** A stage leads to its page, any other place to where the list of stages tells of it: the file stands outside of any page. */
function wholeAddress(href: string, { base, isStage }: Paint): string {
  const anchor = href.replace('#', '')
  const path = isStage ? stagePath(anchor) : placePath(anchor)
  return base === undefined ? path : new URL(path, base).href
}

/** The colours by their names, as they are on light paper: the first list of them in the stylesheet. */
function lightColours(style: string): Colours {
  const names = new Map<string, string>()
  parse(style).walkDecls(/^--/, ({ prop, value }) => {
    if (!names.has(prop)) names.set(prop, value)
  })
  return (name) => {
    const colour = names.get(`--${name}`)
    if (colour === undefined) throw new Error(`The stylesheet has no colour "--${name}".`)
    return colour
  }
}

function element(tagName: string, properties: Attributes, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

const text = (value: string): Text => ({ type: 'text', value })
