import { feedPath, placeAddress, updateAnchor, updatesPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

/**
 * The notes on what changed as an Atom feed: https://www.rfc-editor.org/rfc/rfc4287
 * @param base the address of the guide, without a slash at its end. Where the build does not know it, addresses begin
 *   with a slash and ids are no addresses: a reader of feeds still tells the notes apart.
 */
export function atomFeed({ site, ui, updates }: Guide, base: string | undefined): string {
  const at = (path: string) => `${base ?? ''}${path}`
  const idOf = (path: string) => (base === undefined ? `urn:guide:${path}` : at(path))
  const entries = updates.map(({ id, title, on, prose }) => {
    const place = placeAddress(updatesPath, updateAnchor(id))
    const words = prose.says.map((sentence) => sentence.words).join(' ')
    return element('entry', [
      ...[element('id', idOf(place)), element('title', title), element('updated', atMidnight(on))],
      ...[`<link href="${escaped(at(place))}"/>`, element('summary', words)],
    ])
  })
  const newest = updates[0]?.on ?? '1970-01-01'
  const head = [
    ...[element('id', idOf(feedPath)), element('title', `${site.name}: ${ui['updates.title']}`)],
    ...[element('updated', atMidnight(newest)), `<author><name>${escaped(site.name)}</name></author>`],
    ...[`<link rel="self" href="${escaped(at(feedPath))}"/>`, `<link href="${escaped(at(updatesPath))}"/>`],
  ]
  const all = [...head, ...entries].join('\n')
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${all}\n</feed>\n`
}

/** Atom wants a time; a note has a day. */
function atMidnight(day: string): string {
  return `${day}T00:00:00Z`
}

/** An element with words, or with elements that are written already. */
function element(name: string, content: string | readonly string[]): string {
  return `<${name}>${typeof content === 'string' ? escaped(content) : content.join('\n')}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
