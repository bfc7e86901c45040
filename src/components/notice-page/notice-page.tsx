import { ContactsHere } from '#src/components/contact-card/contacts-here.tsx'
import { LetterLinks } from '#src/components/letter-links/letter-links.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { MdxBody } from '#src/components/mdx-body/mdx-body.tsx'
import { LawAndSources } from '#src/components/references/law-and-sources.tsx'
import { WordList } from '#src/components/references/references.tsx'
import { RightsHere } from '#src/components/stage-page/rights-here.tsx'
import { missedNoticePath, stagePath, whatHappenedPath } from '#src/domain/deep-links.ts'
import { lettersFor } from '#src/domain/letter-view.ts'
import { noticeView } from '#src/domain/stage-view.ts'
import type { Guide, Notice } from '#src/schema/guide.ts'
import type { NoticeSection } from '#src/schema/notice.ts'

type NoticePageProps = { readonly guide: Guide; readonly notice: Notice }

/** A letter, a call or news: what it means, what it does not mean, what one can do now, who to call, which rights. */
export function NoticePage({ guide, notice }: NoticePageProps) {
  const { ui } = guide
  const view = noticeView(guide, notice)
  const around = { guide, contactsHere: notice.contacts }
  const written = (id: NoticeSection) => ({
    id,
    heading: notice.sections[id].heading,
    body: <MdxBody prose={notice.sections[id].prose} around={around} />,
  })
  const parts = [
    written('what-it-means'),
    written('what-it-does-not-mean'),
    written('what-you-can-do-now'),
    {
      id: 'who-to-contact',
      heading: ui['stage.contacts'],
      body: <ContactsHere guide={guide} contacts={view.contacts} />,
    },
    ...(view.rights.length === 0
      ? []
      : [
          {
            id: 'your-rights-here',
            heading: ui['notice.rights'],
            body: <Rights guide={guide} notice={notice} />,
          },
        ]),
    { id: 'where-it-belongs', heading: ui['notice.stages'], body: <Stages guide={guide} notice={notice} /> },
    ...(view.terms.length === 0
      ? []
      : [{ id: 'words-to-know', heading: ui['stage.terms'], body: <WordList terms={view.terms} ui={ui} /> }]),
    { id: 'law-and-sources', heading: ui['stage.laws'], body: <LawAndSources guide={guide} view={view} /> },
  ]
  return (
    <article>
      <p>
        <a className="tap" href={whatHappenedPath}>
          {guide.whatHappened.title}
        </a>
      </p>
      <h1>{notice.title}</h1>
      <p className="lead">{notice.summary}</p>
      {notice.contentNote !== undefined && <p className="note">{notice.contentNote}</p>}
      <p className="text-muted">{ui['notice.says']}</p>
      <ul className="flex flex-wrap gap-x-4">
        {notice.says.map((words) => (
          <li key={words}>{`“${words}”`}</li>
        ))}
      </ul>
      {parts.map((part) => (
        <section key={part.id} className="part">
          <LinkedHeading level={2} id={part.id}>
            {part.heading}
          </LinkedHeading>
          {part.body}
        </section>
      ))}
    </article>
  )
}

/** The rights behind the news, and the letters that ask for them. */
function Rights({ guide, notice }: NoticePageProps) {
  return (
    <>
      <RightsHere guide={guide} rights={noticeView(guide, notice).rights} />
      <LetterLinks letters={lettersFor(guide, notice.rights, 3)} ui={guide.ui} />
    </>
  )
}

function Stages({ guide, notice }: NoticePageProps) {
  const stages = notice.stages.flatMap((id) => guide.stages.filter((stage) => stage.id === id))
  return (
    <>
      <ul className="bullets">
        {stages.map((stage) => (
          <li key={stage.id}>
            <a href={stagePath(stage.id)}>{stage.title}</a>: {stage.plainTitle}.
          </li>
        ))}
      </ul>
      <p>
        <a className="tap" href={missedNoticePath}>
          {guide.ui['rights.see-missed']}
        </a>
      </p>
    </>
  )
}
