import { expect, test } from 'vitest'
import { portFrom } from './port.mjs'

test.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  ['0', 0],
])('PORT=%s means port %i', (text, port) => {
  expect(portFrom(text)).toBe(port)
})

test.each(['80a', '-1', '65536', '3.5', ' '])('PORT=%s is refused with an example', (text) => {
  expect(() => portFrom(text)).toThrow(
    `PORT is "${text}". It must be a whole number from 0 to 65535, such as PORT=3001.`,
  )
})
