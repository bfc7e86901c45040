import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caddyPattern, caddyText } from '#src/hosting/caddy-words.ts'

const printable = fc.string({ unit: fc.constantFrom(...'ab ;"\'\\$#%()=*/.ü\t\n`{}'.split('')) })

test('what Caddy is given stands between two backticks on one line, or is refused', () => {
  fc.assert(
    fc.property(printable, (text) => {
      const isHeld = !/[`\t\n]/.test(text)
      if (isHeld) expect(caddyPattern(text)).toBe(`\`${text}\``)
      else expect(() => caddyPattern(text)).toThrow('Caddy cannot hold')
      if (isHeld && /[{}]/.test(text)) expect(() => caddyText(text)).toThrow('braces')
    }),
  )
})
