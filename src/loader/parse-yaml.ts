import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import { findTricks, wordYamlError } from '#src/loader/yaml-problems.ts'

/** Where a value stands: keys and indexes from the top of the file. */
export type ValuePath = readonly PropertyKey[]

/** A value read from YAML, with the place of each of its fields. */
export type ParsedYaml = {
  /** Undefined when the file cannot be read; then there are problems. */
  readonly value: unknown
  /** The place of a field's key, or of an entry of a list; of the nearest parent when the field is not there. */
  readonly at: (path: ValuePath) => Position
  readonly problems: readonly ContentProblem[]
}

/**
 * The value of a YAML 1.2 text, and what is wrong with it. Of several errors of grammar only the first is given:
 * the others follow from it. A field that stands twice does not hide the other problems of its file.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    lineCounter,
    // The pretty messages repeat a place, and it is wrong where other text comes before the YAML.
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  })
  const place = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const repeats = document.errors.filter((error) => error.code === 'DUPLICATE_KEY')
  const broken = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY').slice(0, 1)
  const tricks = broken.length > 0 ? [] : findTricks(document, text)
  const found = [...[...repeats, ...broken].map((error) => wordYamlError(error, document, text)), ...tricks]
  return {
    value: broken.length + tricks.length > 0 ? undefined : toValue(document),
    at: (path) => place(offsetOf(document, path)),
    problems: found.map(({ offset, message, fix }) => ({ file, ...place(offset), rule: 'yaml', message, fix })),
  }
}

function toValue(document: Document): unknown {
  return document.toJS()
}

/** The offset of the key at the end of the path, or of the deepest parent that is there. */
function offsetOf(document: Document, path: ValuePath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const step of path) {
    const next = stepInto(node, step)
    if (next === undefined) return offset
    offset = startOf(next.marker) ?? offset
    node = next.node
  }
  return offset
}

/** The node behind a key or an index, and the node that marks its place: the key, or the entry itself. */
function stepInto(node: unknown, step: PropertyKey): { node: unknown; marker: unknown } | undefined {
  if (isMap(node)) {
    // The last of repeated keys is the one whose value counts.
    const pair = node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === String(step))
    return pair === undefined ? undefined : { node: pair.value, marker: pair.key }
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step]
    return item === undefined ? undefined : { node: item, marker: item }
  }
  return undefined
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
