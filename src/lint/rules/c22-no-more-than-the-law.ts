import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { Statement } from '#src/lint/statements.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { Trigger } from '#src/schema/right.ts'

/**
 * A sentence that names a right which one has to ask for promises nothing without the asking: whoever believes it waits
 * for a letter that never comes. A right says how it is set in motion in `trigger`.
 */
export const noMoreThanTheLaw: Rule = { id: 'c22-no-more-than-the-law', check }

const onAsking: readonly Trigger[] = ['written', 'ask']

/** Words by which something comes to the reader for certain. */
const promise =
  /\b(?:(?:must|has to|have to|shall|will) (?:\w+ )?(?:tell|notify|inform|send|give|let|warn|call|write to|pay) you|you (?:will|must|shall) (?:\w+ )?(?:be|hear|get|receive|have)|without (?:asking|a request)|automatically)\b/i

/** Words that say, or leave open, that one has to ask. */
const asking = /\b(?:ask\w*|request\w*|in writing|written|write|apply|applied|sign(?:ed)? up|register\w*|if|may|can)\b/i

function check({ tree, statements }: LintInput): readonly ContentProblem[] {
  const triggers = new Map(tree.rights.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value.trigger]])))
  return statements.flatMap(({ file, at, text, proofs }, index): readonly ContentProblem[] => {
    const found = promise.exec(text)?.[0]
    const rights = proofs.flatMap(({ kind, id }) => (kind === 'right' ? [id] : []))
    const asked = rights.filter((id) => onAsking.some((trigger) => trigger === triggers.get(id)))
    // A sentence that rests on another right too may speak of that one.
    if (found === undefined || asked.length === 0 || asked.length < rights.length) return []
    if (asking.test(passageOf(statements.slice(index), file))) return []
    const message = `"${found}" promises the right "${asked[0] ?? ''}", which one has to ask for.`
    const fix = 'Say that one has to ask: "if you have asked for it in writing". Or correct the trigger of the right.'
    return [{ file, ...at, rule: noMoreThanTheLaw.id, message, fix }]
  })
}

/** The words that share the proof of the first of some statements; they are kept with the one that names it. */
function passageOf(statements: readonly Statement[], file: string): string {
  const whole = statements.find((statement) => statement.file === file && statement.passage.text !== '')
  return whole?.passage.text ?? ''
}
