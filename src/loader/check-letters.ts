import { fieldsIn, piecesOf } from '#src/domain/letter-words.ts'
import { mayAsk } from '#src/domain/letter-view.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import type { LetterForm } from '#src/schema/letter-form.ts'
import type { LetterRecord } from '#src/schema/letter.ts'

const rule = 'letter'

/** A problem for every blank that nobody can fill in, every field without a blank, and every line that nobody may send. */
export function checkLetters(tree: ContentTree): readonly ContentProblem[] {
  const form = tree.letterForm.value
  if (form === undefined) return []
  return [
    ...checkRoles(tree.letterForm, form),
    ...tree.letters.flatMap((entry) => [...checkBlanks(entry, form), ...checkAsks(entry, tree)]),
    ...[tree.letterForm, ...tree.letters].flatMap((entry) => checkBraces(entry, entry.raw, [])),
  ]
}

type PlacedSentence = { readonly words: string; readonly path: ValuePath }

/** The sentences of roles may use the fields that every letter has, and those for relatives. */
function checkRoles(entry: Entry<LetterForm>, form: LetterForm): readonly ContentProblem[] {
  const shared = [...form.sender, ...form.matter, ...form.relative]
  const sentences = [
    ...form.roles.map(({ words }, index) => ({ words, path: ['roles', index, 'words'] })),
    { words: form.substitute.words, path: ['substitute', 'words'] },
  ]
  return sentences.flatMap((sentence) => unknownBlanks(entry, sentence, shared))
}

function checkBlanks(entry: Entry<LetterRecord>, form: LetterForm): readonly ContentProblem[] {
  if (entry.value === undefined) return []
  const { fields } = entry.value
  const offices = form.fields.filter(({ kind }) => kind === 'office').map(({ id }) => id)
  const sentences = sentencesOf(entry.value)
  const used = sentences.flatMap(({ words }) => fieldsIn(words))
  const idle = fields.flatMap((id, index): readonly ContentProblem[] => {
    if (used.includes(id)) return []
    const message = `The field "${id}" stands nowhere in the letter.`
    const fix = `Put {${id}} where its value belongs, or take the field away.`
    return [{ file: entry.file, ...entry.at(['fields', index]), rule, message, fix }]
  })
  const known = [...form.sender, ...form.matter, ...offices, ...fields]
  return [...idle, ...sentences.flatMap((sentence) => unknownBlanks(entry, sentence, known))]
}

/** Where the value of a blank is printed: in what belongs to the letter itself. */
const filled = /^(opening|asks|ending|roles)\.\d+\.words$|^recipients\.\d+\.office$|^substitute\.words$/

/** A brace that opens no blank is printed as it stands, and so is a blank in words that are never filled in. */
function checkBraces(entry: Entry<unknown>, value: unknown, path: ValuePath): readonly ContentProblem[] {
  if (typeof value !== 'string') {
    return entriesOf(value).flatMap(([key, inner]) => checkBraces(entry, inner, [...path, key]))
  }
  const isFilled = filled.test(path.map(String).join('.'))
  const rest = isFilled ? piecesOf(value).map((piece) => ('words' in piece ? piece.words : '')) : [value]
  const odd = rest.map((words) => /[{}][^{}\s]*[{}]?/.exec(words)?.[0]).find((found) => found !== undefined)
  if (odd === undefined) return []
  const message = `"${odd}" would be printed as it stands.`
  const fix = isFilled
    ? 'A blank is the id of a field in braces, without spaces or capitals: {hearing-date}.'
    : 'Nothing is filled in here. Say it in words, without braces.'
  return [{ file: entry.file, ...entry.at(path), rule, message, fix }]
}

function unknownBlanks(
  { file, at }: Entry<unknown>,
  { words, path }: PlacedSentence,
  known: readonly string[],
): readonly ContentProblem[] {
  return fieldsIn(words)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const fix = didYouMean(id, known, 'Add it to `fields`; every field is defined in letter-form.yml.')
      return { file, ...at(path), rule, message: `The letter has no field "${id}" to fill in {${id}}.`, fix }
    })
}

function sentencesOf({ recipients, opening, asks, ending }: LetterRecord): readonly PlacedSentence[] {
  const inList = (name: string, list: readonly { words: string }[]) =>
    list.map(({ words }, index) => ({ words, path: [name, index, 'words'] }))
  return [
    ...recipients.map(({ office }, index) => ({ words: office ?? '', path: ['recipients', index, 'office'] })),
    ...inList('opening', opening),
    ...inList('asks', asks),
    ...inList('ending', ending),
  ]
}

/** Every line is for someone who may send the letter, and everyone who may send it has a line. */
function checkAsks({ file, value, at }: Entry<LetterRecord>, { rights }: ContentTree): readonly ContentProblem[] {
  if (value === undefined) return []
  const records = rights.flatMap(({ id, value: right }) => (right === undefined ? [] : [{ ...right, id }]))
  const held = value.asks.map((ask) =>
    value.roles.filter((role) =>
      ask.rights.some((id) => records.every((right) => right.id !== id || mayAsk(right, role))),
    ),
  )
  const idle = held.flatMap((roles, index): readonly ContentProblem[] => {
    if (roles.length > 0) return []
    const message = 'Nobody who may send this letter has this right.'
    return [{ file, ...at(['asks', index]), rule, message, fix: 'Add a role that has it, or take the line away.' }]
  })
  const empty = value.roles.flatMap((role, index): readonly ContentProblem[] => {
    if (held.some((roles) => roles.includes(role))) return []
    const message = `For "${role}" the letter asks for nothing.`
    return [{ file, ...at(['roles', index]), rule, message, fix: 'Take the role away, or add what it may ask for.' }]
  })
  return [...idle, ...empty]
}
