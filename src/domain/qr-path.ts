/**
 * The dark modules of a QR code as one SVG path of horizontal runs, in units of one module.
 * @param rows the modules, row by row, true where dark; as many in a row as there are rows
 */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((cells, row) =>
      runsOf(cells)
        .map(({ start, length }) => `M${start} ${row}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('')
}

function runsOf(cells: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const starts = cells.flatMap((isDark, place) => (isDark && cells[place - 1] !== true ? [place] : []))
  return starts.map((start) => {
    const end = cells.indexOf(false, start)
    return { start, length: (end === -1 ? cells.length : end) - start }
  })
}
