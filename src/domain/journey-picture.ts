import type { EdgeForm } from '#src/domain/journey-route.ts'
import type { Place } from '#src/schema/journey.ts'

/** A point in user units of the picture, x to the right and y down. */
export type Point = { readonly x: number; readonly y: number }

/** A rectangle in user units; x and y are its upper left corner. */
export type Box = Point & { readonly width: number; readonly height: number }

/** A line of text; x is its left end, y its base line. */
export type TextLine = Point & { readonly text: string }

/** The head of a lane. `number` counts from 1. */
export type PictureLane = { readonly number: number; readonly rule: Box; readonly lines: readonly TextLine[] }

/** The spring above a place that can begin by itself, with its note. */
type Spring = { readonly source: Point; readonly lines: readonly TextLine[] }

/** A place that is drawn as a box. */
export type PicturePlace = {
  readonly id: string
  readonly kind: Place['kind']
  readonly lane: number
  readonly box: Box
  readonly lines: readonly TextLine[]
  readonly spring: Spring | undefined
  /** The sign of an outcome from which the case goes on, the same as at the branches that name it. */
  readonly turn: Point | undefined
}

/** An edge, drawn as one line with right angles from a box to a box or a pool. */
export type PictureEdge = {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The lane that it leaves, from 1: the line has its colour. */
  readonly lane: number
  readonly form: EdgeForm
  readonly points: readonly Point[]
  /** Where the line pauses to let another one pass. */
  readonly gaps: readonly Point[]
  /** What happens, then where it leads; no name where the line itself runs straight to the next box. */
  readonly label: readonly TextLine[]
  readonly name: readonly TextLine[]
  /** The pool at its end; `isEnd` where the case ends there. Undefined where it reaches a box. */
  readonly pool: { readonly isEnd: boolean } | undefined
}

/** One entry of the key: a sign around a point, and its words. */
export type PictureKey = {
  readonly sign: 'stage' | 'end' | 'on'
  readonly at: Point
  readonly lines: readonly TextLine[]
}

/** The whole picture in user units. The same journey always gives the same picture. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly lanes: readonly PictureLane[]
  readonly places: readonly PicturePlace[]
  readonly edges: readonly PictureEdge[]
  readonly key: readonly PictureKey[]
}

/** How words are set: the size in user units, the weight as in CSS. The picture's style sheet says the same. */
export type Font = { readonly size: number; readonly weight: 400 | 600 | 700 }

export const fonts = {
  words: { size: 16, weight: 400 },
  title: { size: 17, weight: 600 },
  lane: { size: 18, weight: 700 },
} as const satisfies Record<string, Font>

/** Sizes in user units. The picture is shown at one pixel a unit or larger, so 16 units are at least 16 px. */
export const size = {
  width: 848,
  line: 20,
  titleLine: 22,
  laneTitleLine: 23,
  /** A box is never lower than a finger needs. */
  box: 44,
  boxPadding: 14,
  /** More room on the left of a title with a sign before it. */
  sign: 20,
  /** From the left edge of a box to the river that leaves it, and to the words beside the river. */
  trunk: 22,
  words: 62,
  pool: 6,
  /** Between two lines that run side by side. */
  track: 14,
  corner: 9,
  /** Half of the pause that a line makes where it passes under another one. */
  gap: 7,
  leastLane: 200,
} as const
