import type { ReactNode } from 'react'
import { ContactLine } from '#src/components/contact-card/contact-line.tsx'
import { WayList } from '#src/components/stage-diagram/way-list.tsx'
import { hereHref, noticePath, placeAnchor, rightsPath, stagePath } from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import type { JourneyView, PlaceView, StageEntry, WayView } from '#src/domain/journey-view.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** The anchor that closes an open entry. Its element never moves the page: see diagram.css. */
export const closeAnchor = 'picture'

type StageListProps = { readonly view: JourneyView; readonly ui: UiStrings }

/**
 * The diagram in words: every stage, then every other place, each with its onward ways. An entry opens in place
 * because its heading links to the entry itself: what is not the target keeps its second half hidden.
 */
export function StageList({ view, ui }: StageListProps) {
  return (
    <div className="banks">
      <ShowSwitch ui={ui} />
      <ol className="places" role="list">
        {view.stages.map((stage) => (
          <Entry key={stage.id} place={stage} ui={ui} facts={<StageFacts stage={stage} ui={ui} />}>
            <StageMore stage={stage} ui={ui} />
          </Entry>
        ))}
      </ol>
      <h3 className="places-title">{ui['diagram.others']}</h3>
      <ul className="places" role="list">
        {view.others.map((place) => (
          <Entry key={place.id} place={place} ui={ui} facts={undefined}>
            <p>{place.about}</p>
            {place.isEnd && <p>{ui['diagram.ends']}</p>}
            {place.notice !== undefined && (
              <p>
                <a className="tap" href={noticePath(place.notice)}>
                  {ui['diagram.do']}
                </a>
              </p>
            )}
            <Ways place={place} ui={ui} />
          </Entry>
        ))}
      </ul>
    </div>
  )
}

const shows = ['happening', 'decides', 'tells', 'can'] as const

/** One question, answered for every stage at once. Native radio buttons and `:has()`; nothing is sent or kept. */
function ShowSwitch({ ui }: { ui: UiStrings }) {
  return (
    <details className="chrome">
      <summary id="show">{ui['diagram.show']}</summary>
      <div role="radiogroup" aria-labelledby="show">
        {shows.map((show, index) => (
          <label key={show} className="tick">
            <input type="radio" name="show" id={`show-${index + 1}`} defaultChecked={index === 0} />
            {ui[`diagram.show-${show}`]}
          </label>
        ))}
      </div>
    </details>
  )
}

type EntryProps = {
  readonly place: PlaceView
  readonly ui: UiStrings
  readonly facts: ReactNode
  readonly children: ReactNode
}

function Entry({ place, ui, facts, children }: EntryProps) {
  const anchor = placeAnchor({ id: place.id, isStage: place.kind === 'stage' })
  return (
    <li id={anchor} data-place={place.id} data-lane={place.lane} className={place.isEnd ? 'end' : place.kind}>
      <a className="close tap" href={hereHref(closeAnchor)}>
        {ui['diagram.close']}
      </a>
      <p className="lane-word">{place.laneName}</p>
      <h3>
        <a className="tap" href={hereHref(anchor)}>
          {place.name}
        </a>
      </h3>
      {place.anytime !== undefined && <p className="soft">{place.anytime}</p>}
      {facts}
      <div className="more">{children}</div>
    </li>
  )
}

function StageFacts({ stage, ui }: { stage: StageEntry; ui: UiStrings }) {
  const facts = [stage.summary, stage.whoDecides, stage.whoTellsYou, stage.whatYouCanDo]
  return (
    <>
      <p className="plain">{stage.plainTitle}</p>
      {shows.map((show, index) => (
        <p key={show} data-show={index + 1}>
          {show !== 'happening' && <b>{ui[`diagram.show-${show}`]}: </b>}
          {facts[index]}
        </p>
      ))}
    </>
  )
}

function StageMore({ stage, ui }: { stage: StageEntry; ui: UiStrings }) {
  return (
    <>
      <p>
        <a className="tap" href={stagePath(stage.id)}>
          {ui['diagram.more']}
        </a>
      </p>
      {stage.calls.map((call, index) => (
        <p key={call.id}>
          {index === 0 && <b>{ui['diagram.call']}: </b>}
          <ContactLine call={call} ui={ui} />
        </p>
      ))}
      <p>
        <a href={rightsPath}>{fill(ui['diagram.rights'], { count: stage.rightsCount })}</a>
      </p>
      <Ways place={stage} ui={ui} />
    </>
  )
}

/** What can follow, then what can lead here: the same ways that are lit in the picture. */
function Ways({ place: { ways, waysIn }, ui }: { place: PlaceView; ui: UiStrings }) {
  const hrefOf = (place: WayView['place']) => hereHref(placeAnchor(place))
  return (
    <>
      {ways.length > 0 && <p>{ui['diagram.after']}</p>}
      {ways.length > 0 && <WayList ways={ways} hrefOf={hrefOf} />}
      {waysIn.length > 0 && <p>{ui['diagram.before']}</p>}
      {waysIn.length > 0 && <WayList ways={waysIn} isInward hrefOf={hrefOf} />}
    </>
  )
}
