import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterPress, noPresses, type PressEvent } from '#src/domain/exit-keys.ts'

const down = (key: string): PressEvent => ({ type: 'keydown', key })
const up = (key: string): PressEvent => ({ type: 'keyup', key })
const click: PressEvent = { type: 'pointerdown' }
const shift = [down('Shift'), up('Shift')]

const countAfter = (events: readonly PressEvent[]) => events.reduce(afterPress, noPresses).count

/** What people do with a keyboard that is no wish to leave. */
const use = fc.oneof(
  fc.constantFrom('a', 'Enter', 'Tab', 'Escape', 'Control', 'ArrowDown').map((key) => [down(key), up(key)]),
  fc.constantFrom('A', 'Tab', 'ArrowLeft', '?').map((key) => [down('Shift'), down(key), up(key), up('Shift')]),
  fc.constant([down('Shift'), down('A'), up('Shift'), up('A')]),
  fc.constant([down('Shift'), click, up('Shift')]),
  fc.constantFrom('ctrlKey', 'altKey', 'metaKey').map((held) => [{ ...down('Shift'), [held]: true }, up('Shift')]),
  fc.constant([click]),
)

test('Shift alone counts each time it goes up, however long it is held', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { maxLength: 6 }), (repeats) => {
      const held = repeats.flatMap((more) => [...Array.from({ length: more + 1 }, () => down('Shift')), up('Shift')])
      expect(countAfter(held)).toBe(repeats.length)
    }),
  )
})

test('whatever else is done in between, the count begins anew', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(use, fc.constant(shift)), { maxLength: 12 }), use, (before, last) => {
      expect(countAfter([...before.flat(), ...last])).toBe(0)
      expect(countAfter([...before.flat(), ...last, ...shift, ...shift])).toBe(2)
    }),
  )
})

test('writing in capitals, choosing with Shift and shortcuts never leave', () => {
  fc.assert(
    fc.property(fc.array(use, { maxLength: 12 }), (events) => {
      expect(countAfter(events.flat())).toBe(0)
    }),
  )
})
