import { CiteList } from '#src/components/cite/cite.tsx'
import { Fact } from '#src/components/fact/fact.tsx'
import { LetterLinks } from '#src/components/letter-links/letter-links.tsx'
import { AnchorLink } from '#src/components/linked-heading/anchor-link.tsx'
import { claimAttributes } from '#src/components/right-item/claim-attributes.ts'
import { RightMarks } from '#src/components/right-item/right-marks.tsx'
import { contactPath, rightAnchor, stagePath } from '#src/domain/deep-links.ts'
import { lettersFor } from '#src/domain/letter-view.ts'
import { stageNumbers } from '#src/domain/rights-checklist.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Right } from '#src/schema/right.ts'

type RightItemProps = { readonly guide: Guide; readonly right: Right }

/** One right: a box to tick, what it gives, whether one must ask, who owes it, by when; what to do and the rest on request. */
export function RightItem({ guide, right }: RightItemProps) {
  const { ui } = guide
  const numbers = stageNumbers(right, guide.stages)
  const anchor = rightAnchor(right.id)
  return (
    <section
      className="right"
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      data-stages={numbers.join(' ')}
      {...claimAttributes(right, guide.stages)}
    >
      <h3 id={`${anchor}-title`}>
        <label className="tick">
          {/* Without this, some browsers bring old ticks back on the next visit, where someone else may see them. */}
          <input type="checkbox" autoComplete="off" />
          {right.title}
        </label>
      </h3>
      <AnchorLink id={anchor} nameId={`${anchor}-title`} />
      <p>
        {right.plain} <CiteList cites={right.units} laws={guide.laws} />
      </p>
      <RightMarks right={right} ui={ui} />
      <dl className="facts">
        <Fact label={ui['rights.who-owes']}>{right.duty}</Fact>
        <Fact label={ui['rights.by-when']}>{right.timeLimit ?? ui['rights.no-limit']}</Fact>
      </dl>
      <details>
        <summary>{ui['rights.do']}</summary>
        <Steps right={right} guide={guide} />
        <LetterLinks letters={lettersFor(guide, [right.id], 1)} ui={ui} />
        {right.reading !== undefined && (
          <p className="note">
            <b>{ui['rights.reading']}:</b> {right.reading}
          </p>
        )}
        {right.unsure !== undefined && (
          <p className="note">
            <b>{ui['rights.unsure']}:</b> {right.unsure}
          </p>
        )}
        <dl className="facts">
          <Fact label={ui['rights.who-has']}>
            {right.holders.map((holder) => ui[`rights.holder-${holder}`]).join(', ')}
          </Fact>
          <Fact label={ui['rights.stages']}>
            {numbers.length === guide.stages.length ? ui['contact.any-stage'] : <Stages right={right} guide={guide} />}
          </Fact>
        </dl>
      </details>
    </section>
  )
}

/** What to do, step by step, and whom to ask. What comes without asking still needs a current address: that is step one. */
function Steps({ right, guide }: RightItemProps) {
  const steps = right.trigger === 'listed' ? [guide.ui['rights.address-step'], ...right.steps] : right.steps
  const contacts = right.contacts.flatMap((id) => guide.contacts.filter((contact) => contact.id === id))
  return (
    <>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {contacts.length > 0 && (
        <p>
          {guide.ui['rights.ask-whom']}:{' '}
          {contacts.map((contact, place) => (
            <span key={contact.id}>
              {place > 0 && ', '}
              <a href={contactPath(contact.id)}>{contact.name}</a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function Stages({ right, guide }: RightItemProps) {
  return guide.stages
    .filter((stage) => right.stages.includes(stage.id))
    .map((stage, place) => (
      <span key={stage.id}>
        {place > 0 && ', '}
        <a href={stagePath(stage.id)}>{stage.title}</a>
      </span>
    ))
}
