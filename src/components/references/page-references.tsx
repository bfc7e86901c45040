import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { LawList, SourceList, WordList } from '#src/components/references/references.tsx'
import { allReferences, lawsOf } from '#src/domain/stage-view.ts'
import type { Guide, Prose } from '#src/schema/guide.ts'

/** The words, laws and sources that the prose of a page refers to, at its end. Nothing where it refers to none. */
export function PageReferences({ guide, proses }: { guide: Guide; proses: readonly Prose[] }) {
  const { ui } = guide
  const refers = allReferences(proses)
  const terms = guide.terms.filter((term) => refers.terms.includes(term.id))
  const sources = guide.sources.filter((source) => refers.sources.includes(source.id))
  const laws = lawsOf(guide.laws, refers.cites)
  return (
    <>
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
    </>
  )
}
