import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { LinkList } from '#src/components/link-list/link-list.tsx'
import { LetterFields } from '#src/components/letter-page/letter-fields.tsx'
import { LetterPaper } from '#src/components/letter-page/letter-paper.tsx'
import { LawList } from '#src/components/references/references.tsx'
import { ContactLine } from '#src/components/contact-card/contact-line.tsx'
import { StatementList } from '#src/components/statement/statement-list.tsx'
import { lawsOfStatements } from '#src/domain/follow-view.ts'
import { callsFor } from '#src/domain/journey-view.ts'
import { fieldsIn } from '#src/domain/letter-words.ts'
import { letterView, rolesOf } from '#src/domain/letter-view.ts'
import { countiesPath, hereHref, lettersPath, rightPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Letter } from '#src/schema/letter.ts'

type LetterPageProps = { readonly guide: Guide; readonly letter: Letter }

/** One letter: who writes, the fields, the letter itself, and how to send it. On paper, only the letter. */
export function LetterPage({ guide, letter }: LetterPageProps) {
  const { ui, letterForm } = guide
  const view = letterView(guide, letter)
  return (
    <article className="writing">
      <div className="chrome measure">
        <h1>{letter.title}</h1>
        <p className="lead">{letter.lead}</p>
        <p className="note of-fields">{ui['letters.private']}</p>
        {letter.omitsCase !== true && <p>{ui['letters.unknown']}</p>}
        <p className="of-fields">
          {ui['letters.by-hand']} <a href={hereHref('letter')}>{ui['letters.go']}</a>
        </p>
        <details>
          <summary>{ui['letters.before']}</summary>
          <StatementList guide={guide} statements={letterForm.before} />
        </details>
      </div>
      <div className="workbench">
        <div className="chrome form">
          {view.roles.length > 1 && <Roles guide={guide} letter={letter} />}
          {letter.omitsCase !== true && <Substitute guide={guide} />}
          <LetterFields guide={guide} view={view} />
        </div>
        <div>
          <div className="chrome">
            <h2>{ui['letters.paper']}</h2>
            <p className="small text-muted of-fields">
              {ui['letters.ticks']} {view.recipients.length > 1 && ui['letters.each-office']}
            </p>
          </div>
          <LetterPaper guide={guide} letter={letter} view={view} />
          <a className="tap chrome" href={hereHref('do')}>
            {ui['letters.to-buttons']}
          </a>
        </div>
      </div>
      <div className="chrome measure">
        <After guide={guide} letter={letter} />
      </div>
    </article>
  )
}

/** Who writes. Native radio buttons: the letter follows them without script. */
function Roles({ guide: { ui }, letter }: LetterPageProps) {
  return (
    <fieldset className="choices">
      <legend>{ui['letters.who']}</legend>
      {letter.roles.map((role, place) => (
        <label key={role}>
          <input type="radio" name="role" id={`as-${role}`} defaultChecked={place === 0} autoComplete="off" />
          {ui[`choices.role-${role}`]}
        </label>
      ))}
    </fieldset>
  )
}

function Substitute({ guide }: { readonly guide: Guide }) {
  const { substitute } = guide.letterForm
  return (
    <div className="choices">
      <label>
        <input type="checkbox" id="substitute" autoComplete="off" />
        {substitute.label}
      </label>
      <div className="small">
        <StatementList guide={guide} statements={substitute.notes} />
      </div>
    </div>
  )
}

/** Whether a letter goes to the prosecutor of the county that the reader chooses. */
function isOfCounty({ letterForm }: Guide, { recipients }: Letter): boolean {
  const offices = letterForm.fields.filter(({ kind }) => kind === 'office').map(({ id }) => id)
  return recipients.some(({ office = '' }) => fieldsIn(office).some((id) => offices.includes(id)))
}

function After({ guide, letter }: LetterPageProps) {
  const { ui, letterForm, contacts } = guide
  const view = letterView(guide, letter)
  // A letter to an employer goes no official way.
  const send = letter.omitsCase === true ? letter.send : [...letter.send, ...letterForm.send]
  const keep = [...letter.keep, ...letterForm.keep]
  const roles = rolesOf(guide, letter)
  const asked = view.rights.map(({ units, plain }) => ({ words: plain, cites: units }))
  const laws = [...letter.opening, ...asked, ...letter.ending, ...roles, ...send, ...keep, letterForm.substitute]
  const offices = letter.recipients.flatMap(({ contact }) => contact ?? [])
  const counties = isOfCounty(guide, letter) ? ([[countiesPath, ui['contacts.see-counties']]] as const) : []
  return (
    <>
      <section className="part">
        <LinkedHeading level={2} id="send">
          {ui['letters.send']}
        </LinkedHeading>
        <StatementList guide={guide} statements={send} />
      </section>
      <section className="part">
        <LinkedHeading level={2} id="keep">
          {ui['letters.keep']}
        </LinkedHeading>
        <StatementList guide={guide} statements={keep} />
      </section>
      {offices.length + counties.length > 0 && (
        <section className="part">
          <LinkedHeading level={2} id="offices">
            {ui['letters.offices']}
          </LinkedHeading>
          <ul>
            {callsFor(contacts, offices).map((call) => (
              <li key={call.id} className="mt-2">
                <ContactLine call={call} ui={ui} />
              </li>
            ))}
          </ul>
          <LinkList links={counties} />
        </section>
      )}
      <section className="part">
        <LinkedHeading level={2} id="rights">
          {ui['letters.rights']}
        </LinkedHeading>
        <LinkList links={view.rights.map(({ id, title }) => [rightPath(id), title] as const)} />
      </section>
      <section className="part">
        <LinkedHeading level={2} id="laws">
          {ui['letters.laws']}
        </LinkedHeading>
        <LawList laws={lawsOfStatements(guide, laws)} ui={ui} />
      </section>
      <LinkList links={[[lettersPath, ui['letters.all']]]} />
    </>
  )
}
