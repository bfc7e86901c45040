import { distance } from 'fastest-levenshtein'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'

const rule = 'outbound'

/**
 * A problem for every printed link and e-mail address whose domain is not on the list in site.yml, for a list that holds
 * two names that look the same, and for an exit that leads to help. Names of links must be the same to the dot.
 */
export function checkOutbound(tree: ContentTree): readonly ContentProblem[] {
  const allowed = tree.site.value?.outboundDomains
  if (allowed === undefined) return []
  return [
    ...checkHosts(tree, allowed),
    ...checkMail(tree, allowed),
    ...checkLookAlikes(tree, allowed),
    ...checkExit(tree),
  ]
}

function checkHosts({ site, contacts, counties, laws, openData }: ContentTree, allowed: readonly string[]) {
  const check = (entry: Entry<unknown>, pattern: string): readonly ContentProblem[] =>
    hostsAt(entry, pattern).flatMap(({ path, host }): readonly ContentProblem[] => {
      if (allowed.includes(host)) return []
      const near = nearHost(host, allowed)
      const fix =
        near === undefined
          ? 'Check that it is the right office, then add the domain to outboundDomains in site.yml.'
          : `Did you mean "${near}"?`
      const message = `Links may not lead to "${host}": it is not on the list.`
      return [{ file: entry.file, ...entry.at(path), rule, message, fix }]
    })
  return [
    ...check(site, 'exitUrl'),
    ...contacts.flatMap((entry) => check(entry, 'links.*.url')),
    ...check(counties, 'list.*.links.*.url'),
    ...check(laws, '*.url'),
    ...check(openData, 'licence.url'),
  ]
}

type PlacedHost = { readonly path: ValuePath; readonly host: string }

/** The web servers that addresses of a kind lead to. What is no web address is told with its field. */
function hostsAt(entry: Entry<unknown>, pattern: string): readonly PlacedHost[] {
  return pathsTo(entry.raw, pattern.split('.')).flatMap((path) => {
    const url = valueAt(entry.raw, path)
    const host = typeof url === 'string' && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname : ''
    return host === '' ? [] : [{ path, host }]
  })
}

/** Mail goes to the domain of an office, or to the domain above that of its page. */
function checkMail({ contacts, counties }: ContentTree, allowed: readonly string[]): readonly ContentProblem[] {
  const check = (entry: Entry<unknown>, pattern: string): readonly ContentProblem[] =>
    pathsTo(entry.raw, pattern.split('.')).flatMap((path): readonly ContentProblem[] => {
      const address = valueAt(entry.raw, path)
      const [, domain] = /@([^@\s]+\.[^@\s]+)$/.exec(typeof address === 'string' ? address : '') ?? []
      if (domain === undefined || allowed.some((host) => `.${host}`.endsWith(`.${domain}`))) return []
      const message = `Mail may not go to "${domain}": no domain on the list belongs to it.`
      const fix = 'Check that the office itself has this address, then add the domain to outboundDomains in site.yml.'
      return [{ file: entry.file, ...entry.at(path), rule, message, fix }]
    })
  return [
    ...contacts.flatMap((entry) => check(entry, 'emails.*.address')),
    ...check(counties, 'list.*.emails.*.address'),
  ]
}

/** Who puts a false name on the list can print it as a link: "office-x.example" for "office.x.example". */
function checkLookAlikes({ site }: ContentTree, allowed: readonly string[]): readonly ContentProblem[] {
  return allowed.flatMap((host, index): readonly ContentProblem[] => {
    const twin = allowed.slice(0, index).find((other) => distance(host, other) === 1)
    if (twin === undefined) return []
    const message = `"${host}" looks like "${twin}", which is on the list too.`
    const fix = 'Find out which of the two is the office’s own, and take the other away.'
    return [{ file: site.file, ...site.at(['outboundDomains', index]), rule, message, fix }]
  })
}

/** Who leaves in haste must not land on a page that says what was looked for. */
function checkExit({ site, contacts, counties }: ContentTree): readonly ContentProblem[] {
  const offices = [
    ...contacts.flatMap((entry) => hostsAt(entry, 'links.*.url')),
    ...hostsAt(counties, 'list.*.links.*.url'),
  ].map(({ host }) => host)
  return hostsAt(site, 'exitUrl').flatMap(({ path, host }): readonly ContentProblem[] => {
    if (!offices.includes(host)) return []
    const message = `The exit leads to "${host}", where an office of this guide has its page.`
    const fix = 'Choose a page that says nothing about its reader, like one on the weather.'
    return [{ file: site.file, ...site.at(path), rule, message, fix }]
  })
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
