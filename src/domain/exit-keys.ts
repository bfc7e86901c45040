/** How often Shift was pressed on its own, and whether a press that has not ended yet is so far on its own. */
export type ShiftPresses = { readonly count: number; readonly isAlone: boolean }

export const noPresses: ShiftPresses = { count: 0, isAlone: false }

/** Below the five presses with which Windows offers its Sticky Keys, and more than anyone makes by chance. */
export const pressesToLeave = 3

/** What the browser tells of a key or a pointer; the rest of its event does not matter. */
export type PressEvent = {
  readonly type: string
  readonly key?: string
  readonly ctrlKey?: boolean
  readonly altKey?: boolean
  readonly metaKey?: boolean
}

/**
 * The presses after one more event (`keydown`, `keyup` or `pointerdown`). Shift counts when it goes up, if nothing else
 * was pressed or held while it was down: who types a capital letter, chooses text with Shift or calls up a menu stays.
 * Anything else that is pressed takes the count back to 0.
 */
export function afterPress(before: ShiftPresses, event: PressEvent): ShiftPresses {
  if (event.type === 'keyup')
    return event.key === 'Shift' && before.isAlone ? { count: before.count + 1, isAlone: false } : before
  const isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey
  return { isAlone, count: isAlone ? before.count : 0 }
}
