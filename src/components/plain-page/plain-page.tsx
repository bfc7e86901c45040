import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { MdxBody } from '#src/components/mdx-body/mdx-body.tsx'
import { PageReferences } from '#src/components/references/page-references.tsx'
import type { Guide, Page } from '#src/schema/guide.ts'

/** A plain page such as safety or about: what the author wrote, then whatever its words, laws and sources refer to. */
export function PlainPage({ guide, page }: { guide: Guide; page: Page }) {
  const proses = [...(page.lead === undefined ? [] : [page.lead]), ...page.sections.map((section) => section.prose)]
  const around = { guide, contactsHere: [] }
  return (
    <article>
      <h1>{page.title}</h1>
      <p className="lead">{page.summary}</p>
      {page.lead !== undefined && <MdxBody prose={page.lead} around={around} />}
      {page.sections.map((section) => (
        <section key={section.id} className="part">
          <LinkedHeading level={2} id={section.id}>
            {section.heading}
          </LinkedHeading>
          <MdxBody prose={section.prose} around={around} />
        </section>
      ))}
      <PageReferences guide={guide} proses={proses} />
    </article>
  )
}
