import { askingInLaw } from '#src/lint/asking-in-law.ts'
import type { AskingInLaw } from '#src/lint/asking-in-law.ts'
import { printedLaws } from '#src/lint/printed-laws.ts'
import type { PrintedLaw } from '#src/lint/printed-laws.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import { missedUnit } from '#src/lint/unit-in-id.ts'
import type { Statement } from '#src/lint/statements.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import type { RightsSheet } from '#src/schema/handout.ts'
import type { RightRecord } from '#src/schema/right.ts'

/**
 * What sets a right in motion is said by its trigger, by its words, by the law and by the heading on the sheet. They agree:
 * who reads "without asking" where the law wants a letter waits for news that never comes.
 */
export const markAndWordsAgree: Rule = { id: 'c29-mark-and-words-agree', check }

type Finding = { readonly path: ValuePath; readonly message: string; readonly fix: string }
type Asked = { readonly entry: Entry<RightRecord>; readonly right: RightRecord; readonly law: AskingInLaw | undefined }

const writing = /\b(?:in writing|written)\b/i
const asking = /\b(?:ask\w*|request\w*|in writing|written)\b/i
const onAsking = /\b(?:once|if|when|after) you (?:have )?(?:ask\w*|request\w*|writ\w+|wrote)\b/i
const withoutAsking = /\b(?:without (?:asking|a request)|automatically|comes? (?:to you )?by (?:itself|themselves))\b/i

function check({ tree, statements }: LintInput): readonly ContentProblem[] {
  const laws = printedLaws(tree)
  const rights = askedRights(tree, laws)
  // Which rights share a unit is known while each can be read, and names the unit that it is called after.
  const canCompare = rights.length === tree.rights.length
  const inRights = rights.flatMap((asked) => {
    const atLaw = [...againstLaw(asked), ...(canCompare ? forgotten(asked, rights) : [])]
    const findings = atLaw.length > 0 ? atLaw : againstWords(asked.right)
    return findings.map((finding) => problemOf(asked.entry, finding))
  })
  return [
    ...inRights,
    ...inStatements(tree, statements),
    ...onSheet(tree.rightsSheet.value).map((finding) => problemOf(tree.rightsSheet, finding)),
  ]
}

/** The rights that can be read and name the unit that they are called after: others are told of already. */
function askedRights(tree: ContentTree, laws: ReadonlyMap<string, PrintedLaw>): readonly Asked[] {
  return tree.rights.flatMap((entry) => {
    const { value } = entry
    if (value === undefined || missedUnit(entry, laws) !== undefined) return []
    return [{ entry, right: value, law: askingInLaw(value, laws) }]
  })
}

/** A right that is said to need a request is one for which the law names it, or for which we say why we read it so. */
function againstLaw({ right: { trigger, reading }, law }: Asked): readonly Finding[] {
  if (law === undefined) return []
  const path = ['trigger']
  const fix = `Compare the words with ${law.file}, and choose the trigger that they give.`
  if (trigger === 'written' && law.written === 'nowhere') {
    return [{ path, message: `The trigger is "written", and the law (${law.place}) names no written request.`, fix }]
  }
  if (trigger === 'request' && !law.namesRequest) {
    return [{ path, message: `The trigger is "request", and the law (${law.place}) names no request.`, fix }]
  }
  if (trigger === 'written' && law.written === 'leading' && reading === undefined) {
    const message = `The written request stands in the words that lead to the unit (${law.place}). So the trigger is our reading, and no "reading" says so.`
    return [{ path, message, fix: 'Add "reading": why we read the law so. Another right with this trigger shows how.' }]
  }
  return []
}

/** A unit may give several rights, and want a request for one of them: one of these at least is asked for in writing. */
function forgotten(asked: Asked, rights: readonly Asked[]): readonly Finding[] {
  const { law, right } = asked
  if (law === undefined || law.written === 'nowhere') return []
  const sharing = rights.filter((other) => other.law?.place === law.place)
  if (sharing.some((other) => other.right.trigger === 'written')) return []
  if (asked !== (sharing.find((other) => onAsking.test(other.right.plain)) ?? sharing[0])) return []
  const message = `The law (${law.place}) wants a written request, and the trigger is "${right.trigger}".`
  const fix = `Compare the words with ${law.file}. Write "trigger: written", and in "plain": "Once you ask in writing, …".`
  return [{ path: ['trigger'], message, fix }]
}

function againstWords({ trigger, title, plain, steps }: RightRecord): readonly Finding[] {
  if (trigger === 'duty') return []
  if (trigger === 'listed' || trigger === 'everyone') return needless(trigger, plain)
  const how = trigger === 'written' ? 'ask in writing' : 'ask'
  const texts = [title, plain, ...steps]
  const paths: readonly ValuePath[] = [['title'], ['plain'], ...steps.map((_step, index) => ['steps', index])]
  const promises = texts.flatMap((text, index): readonly Finding[] => {
    const found = withoutAsking.exec(text)?.[0]
    // "As listed, and on request" may say that nothing in writing is needed.
    if (found === undefined || trigger === 'request') return []
    const message = `The words say "${found}", and the trigger "${trigger}" says that one has to ${how}.`
    return [{ path: paths[index] ?? [], message, fix: `Say "Once you ${how}, …", or correct the trigger.` }]
  })
  if (promises.length > 0 || (trigger === 'written' ? writing : asking).test(plain)) return promises
  const message = `The trigger "${trigger}" says that one has to ${how}, and the plain words do not.`
  return [{ path: ['plain'], message, fix: `Begin with "Once you ${how}, …", or correct the trigger.` }]
}

function needless(trigger: string, plain: string): readonly Finding[] {
  const found = onAsking.exec(plain)?.[0]
  if (found === undefined) return []
  const message = `The words say "${found}", and the trigger "${trigger}" says that one need not ask.`
  return [{ path: ['plain'], message, fix: 'Take the asking away here, or correct the trigger.' }]
}

/** Whatever names rights that one has to ask for, and no others, does not say that they come without asking. */
function inStatements({ rights }: ContentTree, statements: readonly Statement[]): readonly ContentProblem[] {
  const triggers = new Map(rights.map(({ id, value }) => [id, value?.trigger]))
  return statements.flatMap(({ file, at, text, proofs }, index): readonly ContentProblem[] => {
    const found = withoutAsking.exec(text)?.[0]
    const named = proofs.flatMap(({ kind, id }) => (kind === 'right' ? [id] : []))
    const isAskedFor = (id: string): boolean => ['written', 'ask'].includes(triggers.get(id) ?? '')
    if (found === undefined || named.length === 0 || !named.every(isAskedFor)) return []
    // The words that share a proof stand with the last of their sentences.
    const whole = statements.slice(index).find((one) => one.file === file && one.passage.text !== '')
    if (asking.test((whole?.passage.text ?? text).replaceAll(new RegExp(withoutAsking, 'gi'), ''))) return []
    const message = `The words say "${found}", and one has to ask for ${named.map((id) => `"${id}"`).join(' and ')}.`
    return [
      {
        file,
        ...at,
        rule: markAndWordsAgree.id,
        message,
        fix: 'Say "if you have asked in writing", or name the right that is meant.',
      },
    ]
  })
}

/** The heading of a group on the sheet of rights says what its mark says. */
function onSheet(sheet: RightsSheet | undefined): readonly Finding[] {
  return (sheet?.groups ?? []).flatMap(({ mark, heading }, index): readonly Finding[] => {
    if (agrees(mark, heading)) return []
    const message = `"${heading}" is not what the mark "${mark}" of this group says.`
    const fix = 'Say how these rights are set in motion, like "Without asking" or "If you ask in writing".'
    return [{ path: ['groups', index, 'heading'], message, fix }]
  })
}

function agrees(mark: RightsSheet['groups'][number]['mark'], heading: string): boolean {
  if (mark === 'automatic') return withoutAsking.test(heading)
  if (withoutAsking.test(heading)) return false
  if (mark === 'written') return writing.test(heading)
  return mark !== 'ask' || asking.test(heading)
}

function problemOf({ file, at }: Entry<unknown>, { path, message, fix }: Finding): ContentProblem {
  return { file, ...at(path), rule: markAndWordsAgree.id, message, fix }
}
