import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import type { LetterRecord } from '#src/schema/letter.ts'

const rule = 'letter'

/** A problem for every letter whose words undo what it is for: no written request, or a case told to an employer. */
export function checkLetterWords({ letters, rights }: ContentTree): readonly ContentProblem[] {
  const written = new Set(rights.flatMap(({ id, value }) => (value?.trigger === 'written' ? [id] : [])))
  return letters.flatMap((entry) => {
    if (entry.value === undefined) return []
    return [...withoutRequest(entry, entry.value, written), ...tellsCase(entry, entry.value)]
  })
}

/** Where the law asks for a written request, an office can wave away a letter that does not say it is one. */
function withoutRequest(
  { file, at }: Entry<LetterRecord>,
  { opening, asks, ending }: LetterRecord,
  written: ReadonlySet<string>,
): readonly ContentProblem[] {
  const right = asks.flatMap(({ rights }) => rights).find((id) => written.has(id))
  const says = [...opening, ...asks, ...ending].some(({ words }) => /\bwritten\s+request\b/i.test(words))
  if (right === undefined || says) return []
  const message = `The letter asks for the right "${right}", which takes a written request, and does not say that it is one.`
  return [{ file, ...at(['opening']), rule, message, fix: 'Begin its opening with "This is my written request".' }]
}

/** What tells somebody at work of a crime. "A criminal proceeding" and "a victim or a witness" leave it open. */
const ofTheCase =
  /\b(?:rap(?:e|ed|ist)|assault\w*|abus\w*|murder\w*|kill\w*|robb\w*|stalk\w*|traffick\w*|convict\w*|sentenced|prison|parole|inmate|offender|defendant)\b/i

function tellsCase({ file, at }: Entry<LetterRecord>, letter: LetterRecord): readonly ContentProblem[] {
  if (letter.omitsCase !== true) return []
  return printedIn(letter).flatMap(({ words, path }) => {
    const found = ofTheCase.exec(words)?.[0]
    if (found === undefined) return []
    const message = `"${found}" tells of the case, and this letter leaves it out (omitsCase).`
    return [{ file, ...at(path), rule, message, fix: 'Take it away. Who gets the letter may not know what happened.' }]
  })
}

type Printed = { readonly words: string; readonly path: ValuePath }

function printedIn({ subject, opening, asksIntro, asks, ending }: LetterRecord): readonly Printed[] {
  const inList = (name: string, list: readonly { readonly words: string }[]): readonly Printed[] =>
    list.map(({ words }, index) => ({ words, path: [name, index, 'words'] }))
  return [
    { words: subject, path: ['subject'] },
    ...inList('opening', opening),
    { words: asksIntro, path: ['asksIntro'] },
    ...inList('asks', asks),
    ...inList('ending', ending),
  ]
}
