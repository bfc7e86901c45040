import { LawList, SourceList } from '#src/components/references/references.tsx'
import type { StageView } from '#src/domain/stage-view.ts'
import type { Guide } from '#src/schema/guide.ts'

/** The laws and the other sources behind a page. */
export function LawAndSources({ guide: { ui }, view }: { readonly guide: Guide; readonly view: StageView }) {
  return (
    <>
      <p>{ui['stage.laws-intro']}</p>
      <LawList laws={view.laws} ui={ui} />
      {view.sources.length > 0 && <h3>{ui['stage.sources']}</h3>}
      <SourceList sources={view.sources} ui={ui} />
    </>
  )
}
