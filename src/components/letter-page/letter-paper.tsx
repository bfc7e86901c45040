import type { ReactNode } from 'react'
import { Blank, Pieces } from '#src/components/paper/blank.tsx'
import { fill } from '#src/domain/fill.ts'
import { rolesShown, type LetterLine, type LetterRecipient, type LetterView } from '#src/domain/letter-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Letter } from '#src/schema/letter.ts'

type LetterPaperProps = { readonly guide: Guide; readonly letter: Letter; readonly view: LetterView }

/**
 * The letter itself, as it is printed. It stands complete without script: who writes and what is taken out is chosen with
 * native boxes, and an empty blank is a ruled line. Copies and files are read from it, so they have its words.
 */
export function LetterPaper({ guide, letter, view }: LetterPaperProps) {
  const { letterForm, ui } = guide
  const line = (entry: LetterLine) => <Line line={entry} guide={guide} />
  return (
    <section className="paper" id="letter" translate="no" aria-label={ui['letters.paper']}>
      <ul className="plain-lines">
        {view.fields.sender.map(({ id, blank }) => (
          <li key={id} data-row="">
            <span className="when-empty">{blank}: </span>
            <Blank name={id} hint={blank} />
          </li>
        ))}
      </ul>
      <p>{ui['letters.to']}</p>
      <ul className="to">
        {view.recipients.map((recipient) => (
          <Recipient key={recipient.field} guide={guide} recipient={recipient} />
        ))}
      </ul>
      <p>
        <b>{fill(ui['letters.subject'], { subject: letter.subject })}</b>
      </p>
      <ul className="plain-lines">
        {view.fields.matter.map(({ id, label, blank }) => (
          <li key={id} data-row="">
            {label}: <Blank name={id} hint={blank} />
          </li>
        ))}
      </ul>
      <p>{letterForm.greeting}</p>
      {view.roles.map((role) => (
        <p key={role.role} data-for={role.role}>
          {line(role)}
        </p>
      ))}
      <Paragraphs lines={view.opening} guide={guide} />
      <p>{letter.asksIntro}</p>
      <ol className="asks">
        {view.asks.map((ask, place) => (
          <li key={place} data-for={rolesShown(ask.roles, letter)?.join(' ')}>
            <Tick isTicked={ask.isTicked}>{line(ask)}</Tick>
          </li>
        ))}
      </ol>
      <Paragraphs lines={view.ending} guide={guide} />
      {letter.omitsCase !== true && <p className="substitute">{line(view.substitute)}</p>}
      <p>{letterForm.closing}</p>
      <p className="signature">
        <Blank name="name" hint={ui['letters.signature']} />
      </p>
      {letter.enclosures.length > 0 && (
        <p className="enclosed">
          {ui['letters.enclosed']} {letter.enclosures.join('; ')}
        </p>
      )}
    </section>
  )
}

/** Paragraphs. One whose blanks all stay empty is a row that a filled-in letter leaves out. */
function Paragraphs({ lines, guide }: { readonly lines: readonly LetterLine[]; readonly guide: Guide }) {
  return lines.map((entry, place) => (
    <p key={place} data-row={entry.pieces.some((piece) => 'field' in piece) ? '' : undefined}>
      <Line line={entry} guide={guide} />
    </p>
  ))
}

function Line({ line: { pieces, cites }, guide }: { readonly line: LetterLine; readonly guide: Guide }) {
  return (
    <>
      <Pieces pieces={pieces} fields={guide.letterForm.fields} />
      {cites.length > 0 && ` (${cites.join('; ')})`}
    </>
  )
}

/** A line that can be taken out of the letter. */
function Tick({ isTicked, children }: { readonly isTicked: boolean; readonly children: ReactNode }) {
  return (
    <label>
      <input type="checkbox" defaultChecked={isTicked} autoComplete="off" /> {children}
    </label>
  )
}

function Recipient({ guide, recipient }: { readonly guide: Guide; readonly recipient: LetterRecipient }) {
  const { ui, letterForm } = guide
  const { contact, lines } = recipient
  const isSure = contact?.address === undefined || contact.address.confidence === 'confirmed'
  return (
    <li>
      <Tick isTicked={recipient.isTicked}>
        <Pieces pieces={recipient.name} fields={letterForm.fields} />
      </Tick>
      {lines.length === 0 ? (
        <span className="block" data-row="">
          <Blank name={recipient.field} hint={ui['letters.address-blank']} />
        </span>
      ) : (
        lines.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))
      )}
      <small className="chrome block">{recipient.when}</small>
      {!isSure && <small className="chrome doubt">{ui['letters.doubt-address']}</small>}
    </li>
  )
}
