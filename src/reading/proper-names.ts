import { sourceLine } from '#src/domain/source-line.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

/** What the content itself says is a name, or an address: neither is easier or harder to read for its length. */
export type KnownNames = {
  /** Names of offices, of publishers, of laws, of the guide, of the state and its places, the longest first. */
  readonly names: readonly string[]
  /** Postal addresses and lines that name a source: what stands alone with these words is not read but looked up. */
  readonly lookedUp: ReadonlySet<string>
}

/** The names and addresses that the records of the content hold. */
export function namesIn({ site, ui, contacts, laws, sources }: ContentTree): KnownNames {
  const offices = contacts.flatMap(({ value }) => (value === undefined ? [] : [value.name]))
  const publishers = (sources.value ?? []).map(({ publisher }) => publisher)
  const cites = (laws.value ?? []).map(({ cite }) => cite)
  const places = site.value === undefined ? [] : [site.value.name, site.value.jurisdiction, ...site.value.stateWords]
  const names = [...offices, ...publishers, ...cites, ...places].flatMap(withParts).filter(isProperName)
  const addresses = contacts.flatMap(({ value }) => value?.address?.lines.join(', ') ?? [])
  const strings = ui.value
  const lines = strings === undefined ? [] : (sources.value ?? []).map((source) => sourceLine(source, strings))
  return {
    names: [...new Set(names)].sort((a, b) => b.length - a.length),
    lookedUp: new Set([...addresses, ...lines].map(oneSpace)),
  }
}

/** Stands for a name: one word of one syllable. */
const shortName = 'Name'

/**
 * A text with a short word in the place of each name.
 * @example shortenNames('Write to the Office of Second Looks.', ['Office of Second Looks']) // 'Write to the Name.'
 */
export function shortenNames(text: string, names: readonly string[]): string {
  return names.length === 0 ? text : text.replaceAll(anyOf(names), shortName)
}

/** Built once for each list: a pattern of hundreds of names takes longer to make than to use. */
const patterns = new WeakMap<readonly string[], RegExp>()

function anyOf(names: readonly string[]): RegExp {
  const known = patterns.get(names)
  if (known !== undefined) return known
  const any = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu')
  patterns.set(names, pattern)
  return pattern
}

/** "Attorney General, Victim Services" is said in parts too; a part of one word may be any word. */
function withParts(name: string): readonly string[] {
  const parts = name.split(/[,:;()]/).map((part) => part.trim())
  return [name, ...parts.filter((part) => part.includes(' '))]
}

/** Whether every word that carries meaning has a capital: "Office of Second Looks", but not "Someone to talk to". */
function isProperName(name: string): boolean {
  const words = name.split(/[\s,]+/).filter((word) => word.length > 3 || /\p{Lu}/u.test(word))
  return words.length > 0 && words.every((word) => /^[^\p{L}]*(\p{Lu}|$)|\d/u.test(word))
}

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
