/**
 * A text as Caddy reads it back: between backticks nothing has a meaning, but Caddy fills in `{…}` later.
 * @throws if there is a backtick, a brace or a control character in it
 * @example caddyText("default-src 'none'") // "`default-src 'none'`"
 */
export function caddyText(text: string): string {
  if (/[{}]/.test(text)) throw new Error(`Caddy would fill in what stands in braces in: ${text}`)
  return caddyPattern(text)
}

/**
 * A regular expression as Caddy reads it back.
 * @throws if there is a backtick or a control character in it
 */
export function caddyPattern(text: string): string {
  if (/[`\u0000-\u001f\u007f]/.test(text)) throw new Error(`Caddy cannot hold: ${JSON.stringify(text)}`)
  return `\`${text}\``
}
