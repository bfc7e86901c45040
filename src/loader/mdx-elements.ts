import type { Root, RootContent } from 'mdast'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import { validate } from '#src/loader/validate.ts'
import { mdxComponents } from '#src/schema/mdx-components.ts'
import type { MdxComponentName } from '#src/schema/mdx-components.ts'

/** A component as it stands in prose. */
export type MdxElement = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** The attributes of a component that are plain text, by name. */
export type MdxAttributes = Readonly<Record<string, string>>

const componentNames = Object.keys(mdxComponents)

/** Whether a component holds words: a link may say its own, an empty mark has none. */
const children: Readonly<Record<MdxComponentName, 'none' | 'some' | 'either'>> = {
  Contact: 'none',
  Right: 'either',
  Stage: 'either',
  Term: 'some',
  Cite: 'none',
  Source: 'none',
  NotConfirmed: 'some',
  Question: 'some',
  HowChecked: 'none',
  PictureLine: 'none',
}

/** The components that hold whole paragraphs. */
const blocks: readonly string[] = ['NotConfirmed', 'Question']

/** Whether authors may use a component of this name. */
export function isComponentName(name: string): name is MdxComponentName {
  return componentNames.includes(name)
}

/** The plain attributes of a component. Expressions and spreads are left out: they are refused. */
export function attributesOf(element: MdxElement): MdxAttributes {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
}

/** Everything that is wrong with one component: its name, its attributes, what it holds. */
export function checkElement(element: MdxElement, file: string): readonly ContentProblem[] {
  const at = startOf(element)
  const name = element.name ?? ''
  if (!isComponentName(name)) {
    const fix = didYouMean(name, componentNames, `Use Markdown, or one of: ${componentNames.join(', ')}.`)
    return [{ file, ...at, rule: 'mdx-component', message: `<${name}> is not a component of this guide.`, fix }]
  }
  const code = element.attributes.flatMap((attribute): readonly ContentProblem[] => {
    const place = attribute.position?.start ?? at
    const where = { file, line: place.line, column: place.column, rule: 'mdx-no-code' }
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const message = `{${attribute.value}} is a program inside <${name}>.`
      return [{ ...where, message, fix: 'Write each attribute as name="value".' }]
    }
    if (attribute.value === null || attribute.value === undefined) {
      const message = `The attribute "${attribute.name}" of <${name}> has no value.`
      return [{ ...where, rule: 'mdx-props', message, fix: `Write ${attribute.name}="…".` }]
    }
    if (typeof attribute.value === 'object') {
      const message = `The attribute "${attribute.name}" of <${name}> holds an expression.`
      return [{ ...where, message, fix: `Write it in quotation marks: ${attribute.name}="…".` }]
    }
    return []
  })
  const content = checkChildren(element, name).map((wording) => ({ file, ...at, rule: 'mdx-component', ...wording }))
  return [...code, ...(code.length > 0 ? [] : checkProps(element, name, file)), ...content]
}

function checkProps(element: MdxElement, name: MdxComponentName, file: string): readonly ContentProblem[] {
  const at = startOf(element)
  const places = new Map<PropertyKey, Position>()
  const repeats: ContentProblem[] = []
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const { line, column } = attribute.position?.start ?? at
    if (places.has(attribute.name)) {
      const message = `The attribute "${attribute.name}" stands here a second time.`
      repeats.push({ file, line, column, rule: 'mdx-props', message, fix: 'Keep one of the two.' })
    }
    places.set(attribute.name, { line, column })
  }
  const found = validate<unknown>(mdxComponents[name], {
    file,
    value: attributesOf(element),
    at: ([first]) => (first === undefined ? at : (places.get(first) ?? at)),
    rule: 'mdx-props',
  })
  return [...repeats, ...found.problems.map((problem) => ({ ...problem, message: `<${name}>: ${problem.message}` }))]
}

function checkChildren(element: MdxElement, name: MdxComponentName): readonly { message: string; fix: string }[] {
  const isEmpty = !hasContent(element)
  if (children[name] === 'none' && !isEmpty) {
    return [{ message: `<${name}> holds words.`, fix: `Close it at once, <${name} … />, and move the words after it.` }]
  }
  if (children[name] === 'some' && isEmpty) {
    return [{ message: `<${name}> holds nothing.`, fix: `Write the words between <${name} …> and </${name}>.` }]
  }
  if (blocks.includes(name) && element.type === 'mdxJsxTextElement') {
    const fix = 'Put its opening and its closing tag on lines of their own, with an empty line inside each.'
    return [{ message: `<${name}> stands inside a paragraph.`, fix }]
  }
  return []
}

/** Whether a piece of prose holds a word or a component, and not space alone. */
export function hasContent(parent: Root | MdxElement): boolean {
  return parent.children.some((node) => node.type !== 'text' || node.value.trim() !== '')
}

/** Where a node begins. */
export function startOf(node: { position?: { start: Position } | undefined }): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { line, column }
}
