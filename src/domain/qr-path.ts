/** Modules of a QR code in rows, true where dark: `size` by `size`. */
export type Modules = { readonly size: number; readonly isDark: (row: number, column: number) => boolean }

/** The dark modules as one SVG path of horizontal runs, in units of one module. */
export function qrPath({ size, isDark }: Modules): string {
  const runs: string[] = []
  for (let row = 0; row < size; row += 1) {
    let start: number | undefined
    for (let column = 0; column <= size; column += 1) {
      const dark = column < size && isDark(row, column)
      if (dark && start === undefined) start = column
      if (!dark && start !== undefined) {
        runs.push(`M${start} ${row}h${column - start}v1h${start - column}z`)
        start = undefined
      }
    }
  }
  return runs.join('')
}
