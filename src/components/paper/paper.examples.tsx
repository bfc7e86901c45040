import type { Examples } from '#src/components/examples.ts'
import { Blank, Pieces } from '#src/components/paper/blank.tsx'
import { Entry, LinesEntry } from '#src/components/paper/entry.tsx'
import { PaperButtons } from '#src/components/paper/paper-buttons.tsx'
import { piecesOf } from '#src/domain/letter-words.ts'

export const examples = {
  'a sentence with blanks': ({ letterForm }) => (
    <div className="paper">
      <p>
        <Pieces pieces={piecesOf('I am the {kin} of one who was in {tower}.')} fields={letterForm.fields} />
      </p>
      <p>
        <Blank name="name" hint="a very long hint that tells at length what belongs on this line" />
      </p>
    </div>
  ),
  'fields of every kind': ({ letterForm, counties, ui }) => (
    <div className="writing">
      {letterForm.fields.map((field) => (
        <Entry key={field.id} field={field} counties={counties.list} ui={ui} />
      ))}
      <LinesEntry name="more" label="More" rows={4} />
      <PaperButtons ui={ui} />
    </div>
  ),
} satisfies Examples
