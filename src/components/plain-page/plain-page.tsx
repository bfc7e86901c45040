import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { MdxBody } from '#src/components/mdx-body/mdx-body.tsx'
import { LawList, SourceList, WordList } from '#src/components/references/references.tsx'
import { allReferences, lawsOf } from '#src/domain/stage-view.ts'
import type { Guide, Page } from '#src/schema/guide.ts'

/** A plain page such as safety or about: what the author wrote, then whatever its words, laws and sources refer to. */
export function PlainPage({ guide, page }: { guide: Guide; page: Page }) {
  const { ui } = guide
  const proses = [...(page.lead === undefined ? [] : [page.lead]), ...page.sections.map((section) => section.prose)]
  const refers = allReferences(proses)
  const terms = guide.terms.filter((term) => refers.terms.includes(term.id))
  const sources = guide.sources.filter((source) => refers.sources.includes(source.id))
  const laws = lawsOf(guide.laws, refers.cites)
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
      {terms.length > 0 && (
        <section className="part">
          <LinkedHeading level={2} id="words-to-know">
            {ui['stage.terms']}
          </LinkedHeading>
          <WordList terms={terms} ui={ui} />
        </section>
      )}
      {laws.length + sources.length > 0 && (
        <section className="part">
          <LinkedHeading level={2} id="law-and-sources">
            {ui['stage.laws']}
          </LinkedHeading>
          <LawList laws={laws} ui={ui} />
          <SourceList sources={sources} ui={ui} />
        </section>
      )}
    </article>
  )
}
