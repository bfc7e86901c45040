/** The middle of some numbers, the lower of the two middles where their count is even; NaN for none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The number below which a share (0 to 1) of the values lies, one of the values themselves; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
}

/** @example withUnit(1234.6, 'ms') // '1,235 ms' */
export function withUnit(value: number, unit: string, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return Number.isFinite(value) ? `${value.toLocaleString('en-US', options)} ${unit}` : 'none'
}
