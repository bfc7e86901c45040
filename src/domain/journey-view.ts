import { firstPhone, isDoubtful, secondOf } from '#src/domain/contact-directory.ts'
import { isEnd, lastBefore, nextFrom, type Way } from '#src/domain/journey-graph.ts'
import { layoutJourney } from '#src/domain/journey-layout.ts'
import type { Picture } from '#src/domain/journey-picture.ts'
import type { Contact, Phone } from '#src/schema/contact.ts'
import type { Guide, Stage } from '#src/schema/guide.ts'
import type { Edge, Place } from '#src/schema/journey.ts'
import type { Right } from '#src/schema/right.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** The parts of the guide that the diagram is computed from. */
export type JourneySource = Pick<Guide, 'journey'> & {
  readonly stages: readonly Omit<Stage, 'sections' | 'terms' | 'laws'>[]
  readonly rights: readonly Pick<Right, 'stages'>[]
  readonly contacts: readonly OfficeSource[]
  readonly ui: Pick<UiStrings, 'diagram.key-stage' | 'diagram.key-end' | 'diagram.key-on'>
}

type NameSource = Pick<Guide, 'journey'> & { readonly stages: readonly Pick<Stage, 'id' | 'title'>[] }

type OfficeSource = Pick<Contact, 'id' | 'name' | 'phones' | 'secondRoute'>

/** One way and the place at its other end, ready to be printed. */
export type WayView = {
  readonly edge: Edge
  readonly place: { readonly id: string; readonly name: string; readonly isStage: boolean }
}

/** One place, ready to be printed. */
export type PlaceView = {
  readonly id: string
  readonly kind: Place['kind']
  /** The number of its lane, from 1, and the name of it. */
  readonly lane: number
  readonly laneName: string
  readonly name: string
  readonly about: string | undefined
  readonly anytime: string | undefined
  readonly isEnd: boolean
  /** The notice that says what one can do now; undefined where there is none. */
  readonly notice: string | undefined
  /** What can follow, and what can lead here. */
  readonly ways: readonly WayView[]
  readonly waysIn: readonly WayView[]
}

/** An office to call. The phone is undefined where none was found. */
export type CallView = {
  readonly id: string
  readonly name: string
  readonly phone: Phone | undefined
  /** Where to turn when the number is not sure and fails. */
  readonly second: { readonly id: string; readonly name: string } | undefined
}

/** A stage, with what its entry opens to show. */
export type StageEntry = PlaceView & {
  readonly plainTitle: string
  readonly summary: string
  readonly whoDecides: string
  readonly whoTellsYou: string
  readonly whatYouCanDo: string
  /** Whom to call first; where that office has no number, also the one that it sends to. */
  readonly calls: readonly CallView[]
  readonly rightsCount: number
}

/** Everything the diagram, its list and its text twin show. */
export type JourneyView = {
  readonly caution: string
  readonly lanes: readonly { readonly id: string; readonly name: string; readonly places: readonly PlaceView[] }[]
  readonly stages: readonly StageEntry[]
  /** The places without a page of their own. */
  readonly others: readonly PlaceView[]
  readonly picture: Picture
}

/** The view of the whole journey. The same guide always gives the same view. */
export function journeyView(guide: JourneySource): JourneyView {
  const { journey, ui } = guide
  const places = journey.places.map((place) => placeView(guide, place))
  const key = { stage: ui['diagram.key-stage'], end: ui['diagram.key-end'], on: ui['diagram.key-on'] }
  return {
    caution: journey.caution,
    lanes: journey.lanes.map((lane, index) => ({
      ...lane,
      places: places.filter((place) => place.lane === index + 1),
    })),
    stages: places.flatMap((place) => stageEntry(guide, place)),
    others: places.filter((place) => place.kind !== 'stage'),
    picture: layoutJourney(journey, { names: placeNames(guide), key }),
  }
}

/** What can come next after a stage or another place: its onward ways. */
export function waysFrom(guide: NameSource, placeId: string): readonly WayView[] {
  return nextFrom(guide.journey, placeId).map((way) => wayView(guide, way))
}

/** What can lead to a stage or another place. A way from the place to itself is told once, as an onward way. */
function waysInto(guide: NameSource, placeId: string): readonly WayView[] {
  return lastBefore(guide.journey, placeId)
    .filter(({ place }) => place.id !== placeId)
    .map((way) => wayView(guide, way))
}

function wayView(guide: NameSource, { edge, place }: Way): WayView {
  const name = placeNames(guide).get(place.id) ?? place.id
  return { edge, place: { id: place.id, name, isStage: place.kind === 'stage' } }
}

/** What each place is called: a stage as its page, any other as in the journey. */
function placeNames({ journey, stages }: NameSource): ReadonlyMap<string, string> {
  return new Map(
    journey.places.map((place): [string, string] => {
      const stage = stages.find((entry) => entry.id === place.id)
      return [place.id, stage?.title ?? place.name ?? place.id]
    }),
  )
}

function placeView(guide: JourneySource, place: Place): PlaceView {
  const lane = guide.journey.lanes.findIndex((entry) => entry.id === place.lane)
  return {
    id: place.id,
    kind: place.kind,
    lane: lane + 1,
    laneName: guide.journey.lanes[lane]?.name ?? place.lane,
    name: placeNames(guide).get(place.id) ?? place.id,
    about: place.about,
    anytime: place.anytime,
    isEnd: isEnd(guide.journey, place),
    notice: place.notice,
    ways: waysFrom(guide, place.id),
    waysIn: waysInto(guide, place.id),
  }
}

function stageEntry(guide: JourneySource, place: PlaceView): readonly StageEntry[] {
  return guide.stages
    .filter((stage) => place.kind === 'stage' && stage.id === place.id)
    .map(({ plainTitle, summary, whoDecides, whoTellsYou, whatYouCanDo, contacts }) => ({
      ...place,
      ...{ plainTitle, summary, whoDecides, whoTellsYou, whatYouCanDo },
      calls: firstCalls(guide.contacts, contacts),
      rightsCount: guide.rights.filter((right) => right.stages.includes(place.id)).length,
    }))
}

function firstCalls(contacts: readonly OfficeSource[], ids: readonly string[]): readonly CallView[] {
  const [first] = callsFor(contacts, ids)
  if (first === undefined || first.phone !== undefined) return first === undefined ? [] : [first]
  // Where that office has no number, its own second way: the next in the list may serve one county only.
  const second = contacts.find(({ id }) => id === first.id)?.secondRoute?.contact
  return [first, ...callsFor(contacts, second === undefined ? [] : [second])]
}

/** The offices with these ids, each with the number to call. */
export function callsFor(contacts: readonly OfficeSource[], ids: readonly string[]): readonly CallView[] {
  return ids.flatMap((id) =>
    contacts.filter((contact) => contact.id === id).map((contact) => callView(contact, contacts)),
  )
}

function callView(contact: OfficeSource, contacts: readonly OfficeSource[]): CallView {
  const phone = firstPhone(contact)
  const isSure = phone === undefined || !isDoubtful(phone)
  const second = isSure ? undefined : secondOf(contact, contacts)
  return { id: contact.id, name: contact.name, phone, second: second && { id: second.id, name: second.name } }
}
