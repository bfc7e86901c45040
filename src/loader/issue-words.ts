import type * as z from 'zod'
import type { FieldFacts } from '#src/loader/field-facts.ts'
import { didYouMean } from '#src/loader/nearest.ts'

/** What is known about the field that an issue is about. */
export type IssueContext = {
  readonly path: readonly PropertyKey[]
  readonly value: unknown
  readonly facts: FieldFacts
  /** The fields of the mapping that the issue is about. */
  readonly siblings: readonly string[]
}

type Wording = { readonly message: string; readonly fix: string }

/** An issue of zod in words for an editor: what is wrong, and how to put it right. */
export function wordIssue(issue: z.core.$ZodIssue, context: IssueContext): Wording {
  if (issue.code === 'unrecognized_keys') return wordUnknown(context)
  if (issue.code === 'custom') return wordCustom(issue.message, context)
  if (context.value === undefined) {
    return { message: `The field ${nameOf(context)} is missing.`, fix: `Add it: ${aboutOf(context)}` }
  }
  if (issue.code === 'invalid_type') return wordType(issue.expected, context)
  if (issue.code === 'invalid_value') return wordChoice(issue.values.map(String), context)
  if (issue.code === 'too_small' || issue.code === 'too_big') return wordSize(issue, context)
  return wordOther(issue, context)
}

/** Mostly text in the wrong shape. */
function wordOther(issue: z.core.$ZodIssue, context: IssueContext): Wording {
  const isEmail = issue.code === 'invalid_format' && issue.format === 'email'
  const fix = isEmail ? 'Write it like office@example.org.' : (ownWords(issue) ?? aboutOf(context))
  return { message: `${nameOf(context)} cannot be ${shown(context.value)}.`, fix }
}

function wordUnknown({ path, siblings }: IssueContext): Wording {
  const key = String(path.at(-1))
  const otherwise = siblings.length === 0 ? 'Take it away.' : listFields(siblings)
  return { message: `"${key}" is not a field here.`, fix: didYouMean(key, siblings, otherwise) }
}

function wordType(expected: string, context: IssueContext): Wording {
  const { value } = context
  const name = nameOf(context)
  if (value === null) return { message: `${name} has no value.`, fix: `Fill it in: ${aboutOf(context)}` }
  const wanted = new Map([
    ['string', 'text'],
    ['int', 'a whole number'],
    ['array', 'a list'],
    ['object', 'a mapping of fields'],
  ])
  const message = `${name} is ${kindOf(value)}, and ${wanted.get(expected) ?? `a ${expected}`} belongs here.`
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { message: `${name} is no number that can be counted.`, fix: 'Write a whole number, like 3.' }
  }
  const isBare = typeof value === 'number' || typeof value === 'boolean'
  return { message, fix: expected === 'string' && isBare ? 'Put the value in quotation marks.' : aboutOf(context) }
}

function wordChoice(values: readonly string[], context: IssueContext): Wording {
  const { value } = context
  const all = `Choose one of: ${values.join(', ')}.`
  const fix = typeof value === 'string' ? didYouMean(value, values, all) : all
  return { message: `${nameOf(context)} cannot be ${shown(value)}.`, fix }
}

function wordSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, context: IssueContext): Wording {
  const { value } = context
  const name = nameOf(context)
  if (Array.isArray(value) && issue.code === 'too_small') {
    return {
      message: `${name} has too few entries.`,
      fix: `Write at least ${String(issue.minimum)}: ${aboutOf(context)}`,
    }
  }
  if (typeof value === 'string' && issue.code === 'too_big') {
    const most = Number(issue.maximum)
    const message = `${name} has ${String(value.length)} characters, and ${String(most)} fit.`
    return { message, fix: `Shorten it by ${String(value.length - most)}.` }
  }
  return wordOther(issue, context)
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping of fields'
  return typeof value === 'string' ? `text (${shown(value)})` : `a ${typeof value} (${JSON.stringify(value)})`
}

function nameOf({ path }: IssueContext): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  if (typeof last !== 'number') return `"${String(last)}"`
  const list = path.findLast((step) => typeof step === 'string')
  return `Entry ${String(last + 1)}${list === undefined ? '' : ` of "${list}"`}`
}

function aboutOf({ path, facts }: IssueContext): string {
  if (path.length === 0 && facts.fields.length > 0) return listFields(facts.fields)
  return facts.description === '' ? 'See docs/content-fields.md.' : sentence(facts.description)
}

/** Where there are too many to read in a terminal, the documentation has them. */
function listFields(fields: readonly string[]): string {
  return fields.length > 30 ? 'See docs/content-fields.md.' : `The fields here are: ${fields.join(', ')}.`
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`
}

/** The message when the author of the schema wrote it; undefined when it is zod's own. */
function ownWords({ message }: z.core.$ZodIssue): string | undefined {
  return /^(Invalid|Too (big|small)|Unrecognized)\b/.test(message) ? undefined : sentence(message)
}

function sentence(text: string): string {
  return /[.?!]["”’)]?$/.test(text) ? text : `${text}.`
}

/** A check that a schema's author wrote. About a mapping or a list it says both what is wrong and what to do. */
function wordCustom(message: string, context: IssueContext): Wording {
  if (typeof context.value === 'string') {
    return { message: `${nameOf(context)} cannot be ${shown(context.value)}.`, fix: sentence(message) }
  }
  const end = message.indexOf('. ')
  if (end === -1) return { message: sentence(message), fix: aboutOf(context) }
  return { message: message.slice(0, end + 1), fix: sentence(message.slice(end + 2)) }
}
