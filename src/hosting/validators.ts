import type { Stats } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'

/** What a client compares to learn whether its copy of a file is still good. */
export type Validators = { readonly etag: string; readonly lastModified: string }

/** The validators of one file as it is on disk. A packed copy is another file, so it has a tag of its own. */
export function validatorsOf({ mtime, size }: Pick<Stats, 'mtime' | 'size'>): Validators {
  return { etag: `"${mtime.getTime().toString(16)}-${size.toString(16)}"`, lastModified: mtime.toUTCString() }
}

/** Whether the client's copy is still good: by its tag, or by its date where it sends no tag (RFC 9110, 13.2.2). */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags.trim() === '*' || tagsIn(tags).includes(etag)
  return Date.parse(headers['if-modified-since'] ?? '') >= Date.parse(lastModified)
}

/** Whether a part of the file fits the parts that the client has: it does unless `If-Range` names another file. */
export function fitsParts(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const known = headers['if-range']
  return known === undefined || known === etag || known === lastModified
}

/** A proxy that packs a file for itself makes its tag a weak one, `W/"…"`: for this question they are the same. */
function tagsIn(header: string): readonly string[] {
  return header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}
