import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToLedger, ledgerLines } from '#src/ledger/ledger-file.ts'

const address = fc.stringMatching(/^\/[a-z]{0,4}$/)

test('adding keeps every line, sorts, and says nothing twice', () => {
  fc.assert(
    fc.property(fc.array(address), fc.array(address), (before, published) => {
      const once = addToLedger(before.join('\n'), published)
      expect(ledgerLines(once)).toEqual([...new Set([...before, ...published])].sort())
      expect(addToLedger(once, published)).toBe(once)
    }),
  )
})
