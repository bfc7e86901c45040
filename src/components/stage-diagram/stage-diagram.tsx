import { Island } from '#src/components/island/island.tsx'
import { DiagramSvg } from '#src/components/stage-diagram/diagram-svg.tsx'
import { StageList, closeAnchor } from '#src/components/stage-diagram/stage-list.tsx'
import { hereHref, placeAnchor } from '#src/domain/deep-links.ts'
import type { JourneyView } from '#src/domain/journey-view.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

export type StageDiagramProps = { readonly view: JourneyView; readonly ui: UiStrings }

/** The stages as a river with branches, and the same in words. On a phone and on paper the words are the picture. */
export function StageDiagram({ view, ui }: StageDiagramProps) {
  return (
    <>
      <p className="measure">{view.caution}</p>
      <figure
        role="group"
        aria-label={ui['diagram.label']}
        data-lanes={view.lanes.length}
        data-alone={ui['diagram.alone']}
      >
        <span id={closeAnchor} />
        <DiagramSvg
          picture={view.picture}
          stageIds={view.stages.map((stage) => stage.id)}
          hrefOf={(place) => hereHref(placeAnchor(place))}
        />
        <Island name="journey-walk">
          <p className="keys">{ui['diagram.keys']}</p>
          <p data-copy hidden>
            <button type="button" data-done={ui['diagram.copied']} data-failed={ui['diagram.not-copied']}>
              {ui['diagram.copy']}
            </button>
          </p>
          <output aria-live="polite" />
        </Island>
        <StageList view={view} ui={ui} />
      </figure>
    </>
  )
}
