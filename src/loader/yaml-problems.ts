import { isScalar, visit } from 'yaml'
import type { Document, YAMLError } from 'yaml'
import { findUnseen } from '#src/loader/unseen-characters.ts'

/** What is wrong at an offset of a YAML text. */
export type YamlProblem = { readonly offset: number; readonly message: string; readonly fix: string }

const known = new Map<string, readonly [message: string, fix: string]>([
  ['TAB_AS_INDENT', ['A tab stands where spaces belong.', 'Indent with spaces.']],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    [
      'A second ": " belongs to the same field.',
      'Put the whole text in quotation marks, or correct the indentation of the next line.',
    ],
  ],
  ['MULTIPLE_DOCS', ['A second document starts here.', 'Keep one document in a file: take "---" away.']],
])

/** The library's error in words for an editor. */
export function wordYamlError(error: YAMLError, document: Document, text: string): YamlProblem {
  const offset = error.pos[0]
  if (error.code === 'DUPLICATE_KEY') {
    const key = (text.slice(offset).split(/[:\n]/)[0] ?? '').trim()
    return { offset, message: `The field "${key}" stands here a second time.`, fix: 'Keep one of the two.' }
  }
  if (error.message.startsWith('Missing closing')) {
    const message = 'The quotation mark that opens here is never closed.'
    return { offset: startOfScalarAt(document, offset), message, fix: 'Close it at the end of the text.' }
  }
  const reason = error.message.replace(/[.:\s]+$/, '')
  const [message, fix] = known.get(error.code) ?? [
    `This is not YAML: ${reason}.`,
    'Check the indentation and the quotation marks here and in the line above.',
  ]
  return { offset, message, fix }
}

/** A missing quotation mark is noticed at the end of the file; the editor wants to know where the text begins. */
function startOfScalarAt(document: Document, offset: number): number {
  let start = offset
  visit(document, {
    Scalar(_key, node) {
      if (node.range != null && node.range[0] < offset && node.range[2] >= offset) start = node.range[0]
    },
  })
  return start
}

/**
 * What YAML allows and content must not use: aliases, anchors, tags and versions make a file mean something else than
 * it says, and a comment after words swallows half a sentence ("Motion #2" becomes "Motion").
 */
export function findTricks(document: Document, text: string): readonly YamlProblem[] {
  const tricks: YamlProblem[] = []
  if (text.trimStart().startsWith('%')) {
    const offset = text.indexOf('%')
    tricks.push({ offset, message: 'A line with "%" gives orders to the reader of YAML.', fix: 'Take it away.' })
  }
  visit(document, {
    Alias(_key, node) {
      const message = `"*${node.source}" repeats a value from another place.`
      const fix = 'Write the value out; words that start with "*" need quotation marks.'
      tricks.push({ offset: node.range?.[0] ?? 0, message, fix })
    },
    Value(_key, node) {
      const [start, end] = node.range ?? [0, 0]
      if (node.anchor !== undefined) {
        const fix = 'Take it away; words that start with "&" need quotation marks.'
        tricks.push({ offset: start, message: `An anchor, "&${node.anchor}", stands before this value.`, fix })
      }
      if (node.tag !== undefined) {
        const fix = 'Take it away; words that start with "!" need quotation marks.'
        tricks.push({ offset: start, message: `A tag, "${node.tag}", stands before this value.`, fix })
      }
      tricks.push(...unseenIn(node))
      if (
        isScalar(node) &&
        node.type === 'PLAIN' &&
        typeof node.value === 'string' &&
        typeof node.comment === 'string'
      ) {
        const fix = 'Put the whole text in quotation marks, or move the note to a line of its own above.'
        tricks.push({ offset: end, message: 'What follows "#" is a note that no reader sees.', fix })
      }
    },
  })
  return tricks
}

/** The text was read for these already, but "\u202e" becomes one only where it is parsed. */
function unseenIn(node: unknown): readonly YamlProblem[] {
  const fault = isScalar(node) && typeof node.value === 'string' ? findUnseen(node.value) : undefined
  return isScalar(node) && fault !== undefined ? [{ ...fault, offset: node.range?.[0] ?? 0 }] : []
}
