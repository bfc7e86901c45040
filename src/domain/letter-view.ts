import { citeLabel, uniqueCites } from '#src/domain/citations.ts'
import { piecesOf, type LetterPiece } from '#src/domain/letter-words.ts'
import { answerFor, roles as allRoles, type Role } from '#src/domain/rights-engine.ts'
import type { Contact } from '#src/schema/contact.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Citation } from '#src/schema/ids.ts'
import type { LetterField, LetterForm } from '#src/schema/letter-form.ts'
import type { Letter } from '#src/schema/letter.ts'
import type { Right } from '#src/schema/right.ts'

/** A sentence or more of a letter, and the sections printed behind it. */
export type LetterLine = { readonly pieces: readonly LetterPiece[]; readonly cites: readonly string[] }

/** An office that gets the letter. */
export type LetterRecipient = {
  /** The name of the field for its address; the field is asked for where `lines` is empty. */
  readonly field: string
  readonly name: readonly LetterPiece[]
  /** Its postal address; empty where the guide knows none. */
  readonly lines: readonly string[]
  readonly contact: Contact | undefined
  readonly when: string
  readonly isTicked: boolean
}

/** A letter, ready to be printed: every blank in place, every section computed from the rights that it asks for. */
export type LetterView = {
  /** What the letter says of who writes it; empty where it does not say it. */
  readonly roles: readonly (LetterLine & { readonly role: Role })[]
  readonly recipients: readonly LetterRecipient[]
  readonly opening: readonly LetterLine[]
  readonly asks: readonly (LetterLine & { readonly isTicked: boolean; readonly roles: readonly Role[] })[]
  readonly ending: readonly LetterLine[]
  readonly substitute: LetterLine
  /** The fields of the form by where they belong, in the order of the letter. */
  readonly fields: Readonly<Record<'sender' | 'matter' | 'relative' | 'own', readonly LetterField[]>>
  /** The rights that the letter asks for, each once, in the order of the letter. */
  readonly rights: readonly Right[]
}

type LetterSource = Pick<Guide, 'letterForm' | 'laws' | 'rights' | 'contacts'>

/** Puts a letter together. */
export function letterView(guide: LetterSource, letter: Letter): LetterView {
  const { letterForm } = guide
  const line = (sentence: { words: string; cites?: Citation[] | undefined }): LetterLine => ({
    pieces: piecesOf(sentence.words),
    cites: labelsOf(guide, sentence.cites ?? []),
  })
  const asks = letter.asks.map((ask) => {
    const rights = rightsOf(guide, ask.rights)
    // The first unit of a right is the one that gives it; those behind it only limit or explain it.
    const cites = uniqueCites(rights.flatMap(({ units }) => units.slice(0, 1)))
    return {
      ...line({ words: ask.words, cites: [...cites] }),
      isTicked: ask.isTicked ?? true,
      roles: letter.roles.filter((role) => rights.some((right) => mayAsk(right, role))),
    }
  })
  return {
    roles: letter.omitsCase === true ? [] : rolesOf(guide, letter).map((role) => ({ role: role.role, ...line(role) })),
    recipients: letter.recipients.map((recipient, index) => recipientOf(guide, recipient, index)),
    opening: letter.opening.map(line),
    asks,
    ending: letter.ending.map(line),
    substitute: line(letterForm.substitute),
    fields: {
      sender: fieldsOf(guide, letterForm.sender),
      matter: letter.omitsCase === true ? [] : fieldsOf(guide, letterForm.matter),
      relative:
        letter.roles.some(needsRelative) && letter.omitsCase !== true ? fieldsOf(guide, letterForm.relative) : [],
      own: fieldsOf(guide, letter.fields),
    },
    rights: rightsOf(guide, [...new Set(letter.asks.flatMap((ask) => ask.rights))]),
  }
}

/** The fields with these ids, in this order. */
export function fieldsOf({ letterForm }: Pick<Guide, 'letterForm'>, ids: readonly string[]): readonly LetterField[] {
  return ids.flatMap((id) => letterForm.fields.filter((field) => field.id === id))
}

/** What a letter may say of who writes it; nothing where it does not say. */
export function rolesOf({ letterForm }: Pick<Guide, 'letterForm'>, letter: Letter): LetterForm['roles'] {
  if (letter.omitsCase === true) return []
  return letter.roles.flatMap((name) => letterForm.roles.filter(({ role }) => role === name))
}

/**
 * The letters that ask for some rights: those that ask for most of them, and beside them for the least.
 * @param most how many letters at most
 */
export function lettersFor(
  { letters }: Pick<Guide, 'letters'>,
  rights: readonly string[],
  most: number,
): readonly Letter[] {
  const count = ({ asks }: Letter) => rights.filter((id) => asks.some((ask) => ask.rights.includes(id))).length
  return letters
    .filter((letter) => count(letter) > 0)
    .toSorted((a, b) => count(b) - count(a) || a.asks.length - b.asks.length)
    .slice(0, most)
}

/** Whether a person may ask for a right: also where the text leaves open whether they have it. */
export function mayAsk(right: Right, role: Role): boolean {
  const standing = role === 'witness' || role === 'summoned-witness' ? role : 'other'
  return answerFor(right, { standing, role }).holds !== 'no'
}

/** Whether who writes is not the person to whom it happened. */
function needsRelative(role: Role): boolean {
  return role.startsWith('family')
}

/** What a line is printed for: nothing where it is for everyone who may send the letter. */
export function rolesShown(roles: readonly Role[], letter: Pick<Letter, 'roles'>): readonly Role[] | undefined {
  return roles.length === letter.roles.length ? undefined : allRoles.filter((role) => roles.includes(role))
}

function recipientOf(guide: LetterSource, recipient: Letter['recipients'][number], index: number): LetterRecipient {
  const contact = guide.contacts.find(({ id }) => id === recipient.contact)
  const name = contact?.name ?? recipient.office ?? ''
  return {
    field: `to-${String(index + 1)}`,
    name: piecesOf(name),
    // The address may begin with the name of the office: it is said once.
    lines: contact?.address?.lines.filter((words) => words !== name) ?? [],
    contact,
    when: recipient.when,
    isTicked: recipient.isTicked,
  }
}

function rightsOf({ rights }: Pick<Guide, 'rights'>, ids: readonly string[]): readonly Right[] {
  return ids.flatMap((id) => rights.filter((right) => right.id === id))
}

function labelsOf({ laws }: Pick<Guide, 'laws'>, cites: readonly Citation[]): readonly string[] {
  return cites.flatMap(({ law, unit }) => laws.filter(({ id }) => id === law).map((found) => citeLabel(found, unit)))
}
