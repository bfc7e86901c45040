/** A piece of a letter: words as they stand, or the name of a field whose value belongs there. */
export type LetterPiece = { readonly words: string } | { readonly field: string }

const token = /\{([a-z0-9-]+)\}/

/**
 * The pieces of a sentence with fields in braces.
 * @example piecesOf('On {day}.') // [{ words: 'On ' }, { field: 'day' }, { words: '.' }]
 */
export function piecesOf(sentence: string): readonly LetterPiece[] {
  return sentence.split(token).flatMap((piece, place): readonly LetterPiece[] => {
    if (place % 2 === 1) return [{ field: piece }]
    return piece === '' ? [] : [{ words: piece }]
  })
}

/** The fields that a sentence names, in order. */
export function fieldsIn(sentence: string): readonly string[] {
  return piecesOf(sentence).flatMap((piece) => ('field' in piece ? [piece.field] : []))
}
