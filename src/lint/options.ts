import { parseArgs } from 'node:util'
import { nearest } from '#src/loader/nearest.ts'
import { isoDate } from '#src/schema/ids.ts'
import { ruleIds } from '#src/lint/severities.ts'

/** What the content check was asked for. */
export type CheckOptions = {
  readonly content: string
  readonly src: string
  /** The ids of the rules to show; all of them when empty. */
  readonly rules: readonly string[]
  readonly today: string
  readonly isStrict: boolean
  readonly isJson: boolean
  readonly hasAnnotations: boolean
}

/** What holds where the command says nothing. */
export type Defaults = Pick<CheckOptions, 'content' | 'today' | 'hasAnnotations'>

const known = {
  rule: { type: 'string', multiple: true },
  today: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  annotations: { type: 'boolean' },
} as const

const names = Object.keys(known)

/** What to write, for each option that something has to follow. */
const examples: ReadonlyMap<string, string> = new Map([
  ['rule', 'Write the id of a rule, like --rule sorted.'],
  ['today', 'Write a day, like --today 2026-11-22.'],
])

/** The options that the arguments of the command ask for, or the sentences that say why they cannot be followed. */
export function readOptions(
  args: readonly string[],
  defaults: Defaults,
): CheckOptions | { readonly complaint: string } {
  const slip = slipIn(args)
  if (slip !== undefined) return { complaint: slip }
  const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true })
  const { rule: rules = [], strict = false, json = false, annotations = defaults.hasAnnotations } = values
  const stranger = rules.find((rule) => !ruleIds.includes(rule))
  if (stranger !== undefined) return { complaint: `There is no rule "${stranger}". ${ruleMeant(stranger)}` }
  const today = isoDate.safeParse(values.today ?? defaults.today)
  if (!today.success) {
    return { complaint: '--today is not a day. Write it year-month-day, like --today 2026-11-22.' }
  }
  const options = { rules, today: today.data, isStrict: strict, isJson: json, hasAnnotations: annotations }
  return withFolders(options, positionals, defaults.content)
}

function withFolders(
  options: Omit<CheckOptions, 'content' | 'src'>,
  [content, src = 'src', ...more]: readonly string[],
  usual: string,
): CheckOptions | { readonly complaint: string } {
  if (more.length === 0) return { ...options, content: content ?? usual, src }
  return { complaint: `"${more.join(' ')}" is too much. Name the content folder and the folder of the code at most.` }
}

/** What Node would refuse too, in words that say what to write instead. */
function slipIn(args: readonly string[]): string | undefined {
  const { tokens } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!names.includes(token.name)) return unknownOption(token.name, token.rawName)
    const example = examples.get(token.name)
    const hasValue = token.value !== undefined && !token.value.startsWith('-')
    if (example !== undefined && !hasValue) return `--${token.name} needs something after it. ${example}`
    if (example === undefined && hasValue) return `--${token.name} takes nothing after it. Write --${token.name} alone.`
  }
  return undefined
}

function unknownOption(name: string, written: string): string {
  const found = nearest(name, names)
  const fix =
    found === undefined
      ? `The options are: ${names.map((option) => `--${option}`).join(', ')}.`
      : `Did you mean "--${found}"?`
  return `There is no option "${written}". ${fix}`
}

/** "c12", "C12" and "verbatim" mean the rule that has them in its name, and "c6" means c06; else the one that looks most like what was written. */
function ruleMeant(written: string): string {
  const word = written.toLowerCase().replace(/^c(\d)$/, 'c0$1')
  const found = ruleIds.find((id) => id.startsWith(`${word}-`)) ?? nearest(word, ruleIds)
  return found === undefined ? 'docs/content-rules.md lists all of them.' : `Did you mean "${found}"?`
}
