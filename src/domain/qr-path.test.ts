import fc from 'fast-check'
import encodeQR from 'qr'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrPath } from '#src/domain/qr-path.ts'

/** Fills a grid from the runs of a path, as a renderer would. */
function paint(path: string, size: number): readonly boolean[] {
  const grid = Array.from({ length: size * size }, () => false)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let column = Number(x); column < Number(x) + Number(width); column += 1) grid[Number(y) * size + column] = true
  }
  return grid
}

test('the path paints exactly the dark modules', () => {
  const square = fc.integer({ min: 1, max: 12 }).chain((size) => {
    const row = fc.array(fc.boolean(), { minLength: size, maxLength: size })
    return fc.array(row, { minLength: size, maxLength: size })
  })
  fc.assert(
    fc.property(square, (rows) => {
      expect(paint(qrPath(rows), rows.length)).toEqual(rows.flat())
    }),
  )
})

/** The path as a picture of four pixels a module. */
function bitmap(path: string, size: number) {
  const cells = paint(path, size)
  const side = size * 4
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const cell = Math.floor(pixel / side / 4) * size + Math.floor((pixel % side) / 4)
    if (cells[cell] === true) data.fill(0, pixel * 4, pixel * 4 + 3)
  }
  return { width: side, height: side, data }
}

test('a reader finds the address in the drawn code', () => {
  const address = 'https://guide.example.org/rights/'
  const rows = encodeQR(address, 'raw', { border: 4 })
  const path = qrPath(rows)
  expect(decodeQR(bitmap(path, rows.length))).toBe(address)
})
