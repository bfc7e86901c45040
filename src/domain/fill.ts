/**
 * The text with each `{name}` replaced by its value. A name without a value stays as it is, so that a missing value
 * is seen on the page and by the tests rather than vanishing.
 * @example fill('Call {number}', { number: '911' }) // 'Call 911'
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
