import fc from 'fast-check'
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
  const square = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }).map((cells) => ({ size, cells })),
    )
  fc.assert(
    fc.property(square, ({ size, cells }) => {
      const path = qrPath({ size, isDark: (row, column) => cells[row * size + column] ?? false })
      expect(paint(path, size)).toEqual(cells)
    }),
  )
})
