import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { WayList, type WayListProps } from '#src/components/stage-diagram/way-list.tsx'
import { hereHref, laneAnchor, placeAnchor, placePath, stagePath } from '#src/domain/deep-links.ts'
import type { JourneyView, PlaceView, WayView } from '#src/domain/journey-view.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

export type TextTwinProps = Pick<WayListProps, 'renderCites'> & {
  readonly view: JourneyView
  readonly ui: UiStrings
}

/** The picture in words only: every place by lane, every way with its full words and, where it has one, its law. */
export function TextTwin({ view, ui, renderCites }: TextTwinProps) {
  return (
    <>
      <p>{view.caution}</p>
      {view.lanes.map((lane, index) => (
        <section key={lane.id} className="part" data-lane={index + 1}>
          <LinkedHeading level={2} id={laneAnchor(lane.id)}>
            {lane.name}
          </LinkedHeading>
          {lane.places.map((place) => (
            <PlaceInWords key={place.id} place={place} stage={stageOf(view, place)} ui={ui} renderCites={renderCites} />
          ))}
        </section>
      ))}
    </>
  )
}

function stageOf(view: JourneyView, place: PlaceView): JourneyView['stages'][number] | undefined {
  return view.stages.find((stage) => stage.id === place.id)
}

type PlaceInWordsProps = Pick<TextTwinProps, 'ui' | 'renderCites'> & {
  readonly place: PlaceView
  readonly stage: JourneyView['stages'][number] | undefined
}

function PlaceInWords({ place, stage, ui, renderCites }: PlaceInWordsProps) {
  return (
    <div className="place">
      <LinkedHeading level={3} id={placeAnchor({ id: place.id, isStage: stage !== undefined })}>
        {stage === undefined ? place.name : <a href={stagePath(place.id)}>{place.name}</a>}
      </LinkedHeading>
      {stage !== undefined && <p className="plain">{stage.plainTitle}</p>}
      <p>{stage?.summary ?? place.about}</p>
      {place.anytime !== undefined && <p className="soft">{place.anytime}</p>}
      {place.isEnd && <p>{ui['diagram.ends']}</p>}
      {place.ways.length > 0 && <p>{ui['diagram.after']}</p>}
      {place.ways.length > 0 && (
        <WayList ways={place.ways} hrefOf={(other) => hereHref(placeAnchor(other))} renderCites={renderCites} />
      )}
    </div>
  )
}

export type NextWaysProps = Pick<WayListProps, 'ways' | 'renderCites'> & {
  readonly ui: UiStrings
  /** The number of the lane that the ways leave, from 1. */
  readonly lane: number
}

/** What can come next, for the page of a stage: a stage leads to its page, any other place to the text twin. */
export function NextWays({ ways, ui, lane, renderCites }: NextWaysProps) {
  const hrefOf = (place: WayView['place']) => (place.isStage ? stagePath(place.id) : placePath(placeAnchor(place)))
  return (
    <div className="place" data-lane={lane}>
      <p>{ui['diagram.after']}</p>
      <WayList ways={ways} hrefOf={hrefOf} renderCites={renderCites} />
    </div>
  )
}
