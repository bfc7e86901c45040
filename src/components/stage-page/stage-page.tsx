import { CiteList } from '#src/components/cite/cite.tsx'
import { ContactsHere } from '#src/components/contact-card/contacts-here.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { MdxBody } from '#src/components/mdx-body/mdx-body.tsx'
import { LawAndSources } from '#src/components/references/law-and-sources.tsx'
import { WordList } from '#src/components/references/references.tsx'
import { NextWays } from '#src/components/stage-diagram/text-twin.tsx'
import { RightsHere } from '#src/components/stage-page/rights-here.tsx'
import { hereHref, lettersPath, placePath, stageSheetPath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { laneNumber } from '#src/domain/frame-view.ts'
import { waysFrom } from '#src/domain/journey-view.ts'
import { stageView } from '#src/domain/stage-view.ts'
import type { Guide, Stage } from '#src/schema/guide.ts'
import type { StageSection } from '#src/schema/stage.ts'

type StagePageProps = { readonly guide: Guide; readonly stage: Stage }

/** One stage: the eleven questions of a reader, always in the same order, each under a heading with a lasting anchor. */
export function StagePage({ guide, stage }: StagePageProps) {
  const { ui } = guide
  const view = stageView(guide, stage)
  const around = { guide, contactsHere: stage.contacts }
  const written = (id: StageSection) => ({
    id,
    heading: stage.sections[id].heading,
    body: <MdxBody prose={stage.sections[id].prose} around={around} />,
  })
  const parts = [
    { id: 'what-is-happening', heading: ui['stage.happening'], body: <Happening guide={guide} stage={stage} /> },
    written('what-this-can-change'),
    written('what-you-can-do-now'),
    written('who-will-tell-you'),
    { id: 'your-rights-here', heading: ui['stage.rights'], body: <Rights guide={guide} stage={stage} /> },
    {
      id: 'who-to-contact',
      heading: ui['stage.contacts'],
      body: <ContactsHere guide={guide} contacts={view.contacts} />,
    },
    { id: 'what-can-come-next', heading: ui['stage.next'], body: <Next guide={guide} stage={stage} /> },
    written('follow-the-case'),
    written('questions'),
    { id: 'words-to-know', heading: ui['stage.terms'], body: <WordList terms={view.terms} ui={ui} /> },
    { id: 'law-and-sources', heading: ui['stage.laws'], body: <LawAndSources guide={guide} view={view} /> },
  ]
  return (
    <article data-lane={laneNumber(guide, stage.id)}>
      <StageHead guide={guide} stage={stage} />
      <details className="on-this-page chrome">
        <summary>{ui['stage.on-this-page']}</summary>
        <ul className="taps">
          {parts.map((part) => (
            <li key={part.id}>
              <a href={hereHref(part.id)}>{part.heading}</a>
            </li>
          ))}
        </ul>
      </details>
      {parts.map((part) => (
        <section key={part.id} className="part">
          <LinkedHeading level={2} id={part.id}>
            {part.heading}
          </LinkedHeading>
          {part.body}
        </section>
      ))}
      <a className="tap chrome" href={placePath(stage.id)}>
        {ui['share.page']}
      </a>
    </article>
  )
}

/** The rights of the stage, and where letters that ask for them are made. */
function Rights({ guide, stage }: StagePageProps) {
  return (
    <>
      <RightsHere guide={guide} rights={stageView(guide, stage).rights} />
      <a className="tap" href={lettersPath}>
        {guide.ui['nav.letters']}
      </a>
    </>
  )
}

/** The lane it belongs to, the plain title first, the legal name after it. */
function StageHead({ guide, stage }: { guide: Guide; stage: Stage }) {
  const place = guide.journey.places.find((entry) => entry.id === stage.id)
  return (
    <>
      <p className="lane-name">{guide.journey.lanes.find((lane) => lane.id === place?.lane)?.name}</p>
      <h1>{stage.plainTitle}</h1>
      <p className="text-muted">{fill(guide.ui['stage.legal-name'], { name: stage.title })}</p>
      <p className="chrome">
        <a className="tap" href={stageSheetPath(stage.id)}>
          {guide.ui['sheet.this-stage']}
        </a>
      </p>
      {stage.contentNote !== undefined && <p className="note">{stage.contentNote}</p>}
    </>
  )
}

function Happening({ guide, stage }: { guide: Guide; stage: Stage }) {
  return (
    <>
      <p className="lead">{stage.summary}</p>
      <p>
        <b>{guide.ui['stage.decides']}:</b> {stage.whoDecides}
      </p>
    </>
  )
}

/** What can come next, from the same graph as the diagram. */
function Next({ guide, stage }: StagePageProps) {
  return (
    <NextWays
      ways={waysFrom(guide, stage.id)}
      ui={guide.ui}
      lane={laneNumber(guide, stage.id)}
      renderCites={(cites) => <CiteList cites={cites} laws={guide.laws} />}
    />
  )
}
