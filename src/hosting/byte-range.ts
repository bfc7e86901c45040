/** Places of the first and the last byte of a part, both inside it. */
export type ByteRange = { readonly start: number; readonly end: number }

/**
 * The part of a file that a client asks for.
 * @param header The header `Range`, such as `bytes=0-99`, `bytes=100-` or `bytes=-100`, the last hundred.
 * @param size Of the whole file, in bytes.
 * @returns undefined where the whole is to be sent: nothing is asked, several parts are, or it cannot be read;
 *   'none' where the file has no such part (RFC 9110, 14.1.2)
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return undefined
  if (first === '') return part(Math.max(0, size - Number(last)), size - 1)
  if (last !== '' && Number(last) < Number(first)) return undefined
  return part(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1))
}

function part(start: number, end: number): ByteRange | 'none' {
  return start <= end ? { start, end } : 'none'
}
