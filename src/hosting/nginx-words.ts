/**
 * A text as nginx reads it back, in quotation marks. Long lines are safe: nginx takes words of up to 4,096 bytes.
 * @throws if nginx cannot hold it: it reads "$" as the start of a variable, with no way to write the sign itself
 * @example nginxText('a "b"') // '"a \\"b\\""'
 */
export function nginxText(text: string): string {
  if (text.includes('$')) throw new Error(`nginx would read "$" as a variable in: ${text}`)
  return nginxPattern(text)
}

/**
 * A regular expression, or a text without variables, as nginx reads it back. Backslashes stand twice in quotation marks.
 * @throws if there is a line break or another control character in it, with which a value could end its line
 */
export function nginxPattern(text: string): string {
  if (/[\u0000-\u001f\u007f]/.test(text)) throw new Error(`A control character stands in: ${JSON.stringify(text)}`)
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
