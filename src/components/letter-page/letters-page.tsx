import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { StatementList } from '#src/components/statement/statement-list.tsx'
import { groupAnchor, hearingPlanPath, letterPath, statementPlanPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Every letter by what it is about, and the two pages that help to prepare for a hearing. */
export function LettersPage({ guide }: { readonly guide: Guide }) {
  const { ui, letterForm, letters, hearingPlan, statementPlan } = guide
  const plans = [
    [hearingPlanPath, hearingPlan],
    [statementPlanPath, statementPlan],
  ] as const
  return (
    <article>
      <h1>{letterForm.title}</h1>
      <p className="lead">{letterForm.lead}</p>
      <p className="note">{ui['letters.by-hand']}</p>
      {letterForm.groups.map(({ id, name }) => (
        <section key={id} className="part">
          <LinkedHeading level={2} id={groupAnchor(id)}>
            {name}
          </LinkedHeading>
          {letters
            .filter(({ group }) => group === id)
            .map((letter) => (
              <Door key={letter.id} href={letterPath(letter.id)} title={letter.title} about={letter.lead} />
            ))}
        </section>
      ))}
      <section className="part">
        <LinkedHeading level={2} id="plans">
          {ui['letters.plans']}
        </LinkedHeading>
        {plans.map(([href, { title, lead }]) => (
          <Door key={href} href={href} title={title} about={lead} />
        ))}
      </section>
      <section className="part">
        <LinkedHeading level={2} id="before">
          {ui['letters.before']}
        </LinkedHeading>
        <StatementList guide={guide} statements={letterForm.before} />
      </section>
    </article>
  )
}

function Door({ href, title, about }: { readonly href: string; readonly title: string; readonly about: string }) {
  return (
    <>
      <h3>
        <a className="tap" href={href}>
          {title}
        </a>
      </h3>
      <p className="text-muted">{about}</p>
    </>
  )
}
