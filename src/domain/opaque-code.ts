/**
 * A short code that does not show its word to whoever sees the address bar or a message: FNV-1a in 32 bits, in base 36,
 * its last four places. It hides nothing from someone who tries. The same word has the same code for ever, because
 * links are made of it; a test holds that no two words of one list share a code.
 */
export function opaqueCode(word: string): string {
  let hash = 0x811c9dc5
  for (const character of word) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36).padStart(4, '0').slice(-4)
}
