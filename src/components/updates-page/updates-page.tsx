import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { LinkList } from '#src/components/link-list/link-list.tsx'
import { MdxBody } from '#src/components/mdx-body/mdx-body.tsx'
import { PageReferences } from '#src/components/references/page-references.tsx'
import { readableDay } from '#src/domain/calendar-day.ts'
import { feedPath, updateAnchor } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { changedThings } from '#src/domain/update-view.ts'
import type { Guide, Update } from '#src/schema/guide.ts'

/** The notes on what changed for readers, the newest first, and where programs find them. */
export function UpdatesPage({ guide }: { guide: Guide }) {
  const { ui, updates } = guide
  return (
    <article>
      <h1>{ui['updates.title']}</h1>
      <p className="lead">{ui['updates.lead']}</p>
      {updates.map((update) => (
        <Note key={update.id} guide={guide} update={update} />
      ))}
      <PageReferences guide={guide} proses={updates.map(({ prose }) => prose)} />
      <p className="part">
        <a href={feedPath}>{ui['updates.feed']}</a>. {ui['updates.feed-caution']}
      </p>
    </article>
  )
}

function Note({ guide, update }: { guide: Guide; update: Update }) {
  const { ui } = guide
  const things = changedThings(guide, update)
  return (
    <section className="part">
      <LinkedHeading level={2} id={updateAnchor(update.id)}>
        {update.title}
      </LinkedHeading>
      <p className="text-muted">{fill(ui['updates.on'], { date: readableDay(update.on) })}</p>
      <MdxBody prose={update.prose} around={{ guide, contactsHere: [] }} />
      {things.length > 0 && (
        <>
          <p>{ui['updates.about']}</p>
          <LinkList links={things} />
        </>
      )}
    </section>
  )
}
