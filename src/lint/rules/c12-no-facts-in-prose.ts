import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { Entry, ProseEntry } from '#src/loader/content-tree.ts'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { proseEntries } from '#src/loader/prose-entries.ts'

type Fact = { readonly what: string; readonly pattern: RegExp; readonly fix: string }

const facts: readonly Fact[] = [
  {
    what: 'A phone number',
    pattern: /(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b/g,
    fix: 'Put it in the file of the office in contacts/, and name the office; in prose with <Contact id="…" />.',
  },
  {
    // A rule's number, two digits before and after the point, is a name that letters print.
    what: 'A section number',
    pattern: /(?<![\d.])\d{3}\.\d{3,4}(?!\d)/g,
    fix: 'Cite it: <Cite law="…" unit="…" /> in prose, "units" in a right. A number that letters print is a <Term>.',
  },
  {
    what: 'An address of the web',
    pattern: /https?:\/\/\S+|\bwww\.\S+|\b[a-z0-9-]+\.(?:gov|org|com)\b\S*/gi,
    fix: 'Put it in a record, and name the office or the source: <Contact id="…" /> or <Source id="…" />.',
  },
  {
    what: 'An e-mail address',
    pattern: /\S+@\S+\.\S+/g,
    fix: 'Put it in the file of the office in contacts/, and name the office; in prose with <Contact id="…" />.',
  },
]

/** No phone number, section number or address is typed into prose: the same fact then cannot differ in two places. */
export const noFactsInProse: Rule = { id: 'c12-no-facts-in-prose', check }

function check({ tree }: LintInput): readonly ContentProblem[] {
  const sheets: readonly Entry<unknown>[] = [tree.rightsSheet, tree.callLog, ...tree.stageSheets]
  const records: readonly Entry<unknown>[] = [tree.journey, tree.ui, tree.glossary, ...tree.rights, ...sheets]
  const pages: readonly ProseEntry<unknown>[] = proseEntries(tree)
  return [...[...records, ...pages].flatMap((entry) => inFields(entry, entry.raw, [])), ...pages.flatMap(inBody)]
}

function inFields(entry: Entry<unknown>, value: unknown, path: ValuePath): readonly ContentProblem[] {
  if (typeof value !== 'string') {
    return entriesOf(value).flatMap(([key, inner]) => inFields(entry, inner, [...path, key]))
  }
  // The word itself, in the glossary, is what a letter prints.
  if (path.at(-1) === 'term') return []
  return factsIn(value).map((found) => ({
    file: entry.file,
    ...entry.at(path),
    rule: noFactsInProse.id,
    ...word(found),
  }))
}

function inBody({ file, body }: ProseEntry<unknown>): readonly ContentProblem[] {
  const withoutTerms = body.replaceAll(/<Term\b[^>]*>[^<]*<\/Term>/g, (term) => term.replaceAll(/[^\n]/g, ' '))
  return withoutTerms.split('\n').flatMap((line, index) =>
    factsIn(line).map((found) => ({
      file,
      line: index + 1,
      column: found.index + 1,
      rule: noFactsInProse.id,
      ...word(found),
    })),
  )
}

type FoundFact = Fact & { readonly text: string; readonly index: number }

function factsIn(text: string): readonly FoundFact[] {
  return facts.flatMap((fact) =>
    [...text.matchAll(fact.pattern)].map((match) => ({ ...fact, text: match[0], index: match.index })),
  )
}

function word({ what, text, fix }: FoundFact): { message: string; fix: string } {
  return { message: `${what}, "${text}", is typed into the text.`, fix }
}
