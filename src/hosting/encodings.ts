/** How a packed copy of a file travels, the smallest first, and how the name of the copy ends. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

export type Encoding = (typeof encodings)[number]

/**
 * The encodings that a client takes, the smallest first.
 * @param accepted The header `Accept-Encoding`: names, each with a weight where 0 means never (RFC 9110, 12.5.3).
 * @example acceptedEncodings('gzip, br;q=0') // gzip alone
 */
export function acceptedEncodings(accepted: string | undefined): readonly Encoding[] {
  const weights = new Map((accepted ?? '').split(',').map(weighed))
  return encodings.filter(({ name }) => (weights.get(name) ?? weights.get('*') ?? 0) > 0)
}

/** One name with its weight from 0 to 1; 0 for one that is no number, so that a broken header gets the plain file. */
function weighed(part: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
