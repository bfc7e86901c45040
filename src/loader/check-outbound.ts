import { distance } from 'fastest-levenshtein'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'

/** A problem for every printed link whose domain is not on the list in site.yml. The names must be the same to the dot. */
export function checkOutbound({ site, contacts, counties, laws }: ContentTree): readonly ContentProblem[] {
  const allowed = site.value?.outboundDomains
  if (allowed === undefined) return []
  const check = (entry: Entry<unknown>, pattern: string): readonly ContentProblem[] =>
    pathsTo(entry.raw, pattern.split('.')).flatMap((path): readonly ContentProblem[] => {
      const host = hostOf(valueAt(entry.raw, path))
      if (host === undefined || allowed.includes(host)) return []
      const near = nearHost(host, allowed)
      const fix =
        near === undefined
          ? 'Check that it is the right office, then add the domain to outboundDomains in site.yml.'
          : `Did you mean "${near}"?`
      const message = `Links may not lead to "${host}": it is not on the list.`
      return [{ file: entry.file, ...entry.at(path), rule: 'outbound', message, fix }]
    })
  return [
    ...check(site, 'exitUrl'),
    ...contacts.flatMap((entry) => check(entry, 'links.*.url')),
    ...check(counties, 'list.*.links.*.url'),
    ...check(laws, '*.url'),
  ]
}

function hostOf(url: unknown): string | undefined {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : undefined
}

/**
 * The domain on the list that was probably meant: with other points, a letter too many or too few, or with or
 * without "www". The offices
 * of one state have short names that differ in a letter, so another letter is most often another office.
 */
function nearHost(host: string, allowed: readonly string[]): string | undefined {
  return allowed.find(
    (name) =>
      host.endsWith(`.${name}`) ||
      name.endsWith(`.${host}`) ||
      lettersOf(name) === lettersOf(host) ||
      (name.length !== host.length && distance(name, host) === 1),
  )
}

function lettersOf(host: string): string {
  return host.replaceAll(/[.-]/g, '')
}
