import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { startOf } from '#src/loader/mdx-elements.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import type { MdxPart } from '#src/loader/split-sections.ts'
import { noticeSections } from '#src/schema/notice.ts'
import { stageSections } from '#src/schema/stage.ts'

/** What a page of one kind is called, and the sections that its author writes, in their order. */
type Layout = { readonly kind: string; readonly known: readonly string[] }

/** The kinds of pages whose sections are laid down. */
export const layouts = {
  stage: { kind: 'A stage page', known: stageSections },
  notice: { kind: 'A notice', known: noticeSections },
} as const satisfies Record<string, Layout>

/** Whether a page has exactly its sections, in their order, and questions only in the section that is for them. */
export function checkSections(parts: readonly MdxPart[], file: string, layout: Layout): readonly ContentProblem[] {
  const headed = parts.filter((part) => part.heading !== undefined)
  const wordings = [
    ...checkLead(parts),
    ...checkNames(headed, layout),
    ...checkMissing(headed, layout),
    ...checkOrder(headed, layout),
  ]
  return [
    ...wordings.map(({ at, message, fix }) => ({ file, ...at, rule: 'sections', message, fix })),
    ...headed.flatMap((part) => checkQuestions(part, file)),
  ]
}

type PlacedWording = { readonly at: Position; readonly message: string; readonly fix: string }

function checkLead(parts: readonly MdxPart[]): readonly PlacedWording[] {
  const fix = 'Move them into the first section, or into "summary" in the head of the file.'
  return parts
    .filter((part) => part.heading === undefined)
    .map(({ at }) => ({ at, message: 'Words stand before the first heading.', fix }))
}

function checkNames(headed: readonly MdxPart[], { kind, known }: Layout): readonly PlacedWording[] {
  return headed.flatMap(({ heading, at }): readonly PlacedWording[] => {
    if (heading?.id === undefined || known.includes(heading.id)) return []
    const otherwise = `Its sections are: ${known.join(', ')}. Use ### for a heading inside one.`
    return [{ at, message: `${kind} has no section "${heading.id}".`, fix: didYouMean(heading.id, known, otherwise) }]
  })
}

function checkMissing(headed: readonly MdxPart[], { known }: Layout): readonly PlacedWording[] {
  const ids = headed.map(({ heading }) => heading?.id)
  const at = headed.at(-1)?.at ?? { line: 1, column: 1 }
  const missing = known.filter((id) => !ids.includes(id))
  // A heading without a known anchor is probably the section that seems to be missing.
  const nameless = ids.filter((id) => id === undefined || !known.includes(id))
  if (missing.length <= nameless.length) return []
  return missing.map((id) => {
    const before = known[known.indexOf(id) - 1]
    const place = before === undefined ? 'before the others' : `after "${before}"`
    return {
      at,
      message: `The section "${id}" is missing.`,
      fix: `Add a heading that ends in {/* #${id} */} ${place}.`,
    }
  })
}

/** Only the first slip is told: the others follow from it. Repeats are told as anchors that are set twice. */
function checkOrder(headed: readonly MdxPart[], { known }: Layout): readonly PlacedWording[] {
  const present = headed.filter(({ heading }) => heading?.id !== undefined && known.includes(heading.id))
  const ids = present.map(({ heading }) => heading?.id)
  if (new Set(ids).size < ids.length) return []
  const inOrder: readonly string[] = known.filter((id) => ids.includes(id))
  const slip = present.find(({ heading }, index) => heading?.id !== inOrder[index])
  if (slip === undefined) return []
  const message = `The section "${slip.heading?.id ?? ''}" is out of order.`
  return [{ at: slip.at, message, fix: `The order is: ${known.join(', ')}.` }]
}

/** The section "questions" holds questions and nothing else; no other section holds one. */
function checkQuestions(part: MdxPart, file: string): readonly ContentProblem[] {
  if (part.tree === undefined) return []
  const isQuestions = part.heading?.id === 'questions'
  return part.tree.children.flatMap((node): readonly ContentProblem[] => {
    // One that stands inside a paragraph is told with its own rule.
    const inner = node.type === 'paragraph' ? node.children : [node]
    const isQuestion = inner.some((child) => 'name' in child && child.name === 'Question')
    if (isQuestion === isQuestions) return []
    const where = { file, ...startOf(node), rule: 'sections' }
    if (isQuestion) {
      return [{ ...where, message: 'A <Question> stands outside the section "questions".', fix: 'Move it there.' }]
    }
    const fix = 'Put it inside a <Question>, or move it to another section.'
    return [{ ...where, message: 'The section "questions" holds something else than a <Question>.', fix }]
  })
}
