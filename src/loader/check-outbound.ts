import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'

/** A problem for every printed link whose domain is not on the list in site.yml. The names must be the same to the dot. */
export function checkOutbound({ site, contacts, counties, laws }: ContentTree): readonly ContentProblem[] {
  const allowed = site.value?.outboundDomains
  if (allowed === undefined) return []
  const check = (entry: Entry<unknown>, pattern: string): readonly ContentProblem[] =>
    pathsTo(entry.raw, pattern.split('.')).flatMap((path): readonly ContentProblem[] => {
      const host = hostOf(valueAt(entry.raw, path))
      if (host === undefined || allowed.includes(host)) return []
      const fix = didYouMean(
        host,
        allowed,
        'Check that it is the right office, then add the domain to outboundDomains in site.yml.',
      )
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
