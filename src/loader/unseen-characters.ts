import type { TextFault } from '#src/loader/text-limits.ts'

/**
 * Letters that nobody can see, or that turn the order of those around them: control and format characters, among them
 * the bidirectional ones and the joiners of no width; what fonts leave out; what has no meaning of its own.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** A word with letters of two alphabets that look alike: "pаrole" with the Cyrillic "а". */
const mixed =
  /(?:\p{Script=Latin}[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}][\p{L}\p{M}]*\p{Script=Latin})/u

/** The first letter of a text that a reader cannot see or would take for another; undefined if there is none. */
export function findUnseen(text: string): TextFault | undefined {
  const hidden = unseen.exec(text)
  if (hidden !== null) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const message = `A character that nobody can see stands here: U+${code}.`
    return { offset: hidden.index, message, fix: 'Delete it, and type what belongs there.' }
  }
  const alike = mixed.exec(text)
  if (alike === null) return undefined
  const message = `"${alike[0]}" mixes letters of two alphabets that look alike.`
  return { offset: alike.index, message, fix: 'Type the word again.' }
}
