import type { LetterPiece } from '#src/domain/letter-words.ts'
import type { LetterField } from '#src/schema/letter-form.ts'

/**
 * A place for what the reader fills in: a ruled line that says small what belongs there. The island paper-form puts the
 * value in; by hand it is written on the line. A `bdi`, so that a name in another script keeps its own direction.
 */
export function Blank({ name, hint }: { readonly name: string; readonly hint: string }) {
  return (
    <bdi className="blank" data-field={name}>
      <i>{hint}</i>
    </bdi>
  )
}

type PiecesProps = { readonly pieces: readonly LetterPiece[]; readonly fields: readonly LetterField[] }

/** A sentence with its blanks. */
export function Pieces({ pieces, fields }: PiecesProps) {
  return pieces.map((piece, place) =>
    'words' in piece ? (
      piece.words
    ) : (
      <Blank key={place} name={piece.field} hint={fields.find(({ id }) => id === piece.field)?.blank ?? ''} />
    ),
  )
}
