const longDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/**
 * A day as people read it.
 * @param day a day as `2026-11-21`; the time zone plays no part
 * @example readableDay('2026-11-21') // 'November 21, 2026'
 */
export function readableDay(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`))
}

/**
 * The day some days after another, or before it.
 * @param day a day as `2026-11-21`
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
