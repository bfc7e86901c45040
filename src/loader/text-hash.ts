import { createHash } from 'node:crypto'

/** The first 16 hexadecimal digits of the SHA-256 of some words: enough to notice that they changed. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
