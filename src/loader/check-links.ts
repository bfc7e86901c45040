import { noticePath, pagePath, stagePath, updatesPath } from '#src/domain/deep-links.ts'
import { anchorsOf, knownAddresses } from '#src/loader/addresses.ts'
import type { Addresses } from '#src/loader/addresses.ts'
import type { ContentProblem, Position } from '#src/loader/content-problem.ts'
import type { ContentTree, ProseEntry } from '#src/loader/content-tree.ts'
import { didYouMean } from '#src/loader/nearest.ts'

/** A problem for every link in prose or on a card that leads nowhere or off the site, and for every anchor that is set twice. */
export function checkLinks(tree: ContentTree): readonly ContentProblem[] {
  const addresses = knownAddresses(tree)
  const pages: readonly (readonly [string, ProseEntry<unknown>])[] = [
    ...tree.stages.map((entry) => [stagePath(entry.id), entry] as const),
    ...tree.notices.map((entry) => [noticePath(entry.id), entry] as const),
    ...tree.pages.map((entry) => [pagePath(entry.id), entry] as const),
    ...tree.updates.map((entry) => [updatesPath, entry] as const),
  ]
  const inContacts = tree.contacts.flatMap(({ file, value, at }) =>
    (value?.onThisSite === undefined ? [] : checkLink(value.onThisSite.address, '/', addresses)).map((wording) => ({
      ...{ file, ...at(['onThisSite', 'address']), ...wording },
    })),
  )
  const inProse = pages.flatMap(([address, entry]) => [
    ...checkAnchors(entry),
    ...entry.parts.flatMap(({ facts }) =>
      facts.links.flatMap(({ url, at }) =>
        checkLink(url, address, addresses).map((wording) => ({ file: entry.file, ...at, ...wording })),
      ),
    ),
  ])
  return [...inProse, ...inContacts]
}

function checkAnchors(entry: ProseEntry<unknown>): readonly ContentProblem[] {
  const seen = new Map<string, Position>()
  return anchorsOf(entry).flatMap(({ id, at }): readonly ContentProblem[] => {
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, at)
      return []
    }
    const message = `The anchor "${id}" is already set in line ${String(first.line)}.`
    return [
      {
        file: entry.file,
        ...at,
        rule: 'duplicate-id',
        message,
        fix: 'Give it another: an address leads to one place.',
      },
    ]
  })
}

type LinkWording = { readonly rule: string; readonly message: string; readonly fix: string }

function checkLink(url: string, from: string, addresses: Addresses): readonly LinkWording[] {
  if (!/^[/#]/.test(url) || url.startsWith('//')) {
    const fix = 'Use <Contact>, <Cite> or <Source>: outside addresses stand in records, where they are checked.'
    return [{ rule: 'link', message: `The link leads off the site or is not a full address: "${url}".`, fix }]
  }
  const [path = '', anchor] = url.split('#')
  const target = path === '' ? from : path
  if (!addresses.has(target)) return [wordMissing(target, [...addresses.keys()])]
  if (target === from && anchor === undefined) {
    return [
      { rule: 'link', message: 'The link leads to the page it stands on.', fix: 'Name another page, or an anchor.' },
    ]
  }
  return wordAnchor(target, anchor, addresses.get(target))
}

function wordAnchor(
  target: string,
  anchor: string | undefined,
  anchors: ReadonlySet<string> | undefined,
): readonly LinkWording[] {
  if (anchor === undefined || anchors === undefined || anchors.has(anchor)) return []
  const fix = didYouMean(anchor, [...anchors], 'Link to the page alone, or to an anchor that its text sets.')
  return [{ rule: 'link', message: `There is no anchor "${anchor}" on "${target}".`, fix }]
}

function wordMissing(target: string, known: readonly string[]): LinkWording {
  const message = `There is no page "${target}".`
  const file = known.find((address) => address.endsWith('.html'))
  // The one file with the whole guide has its name from site.yml, so a new name there breaks the links to the old one.
  if (target.endsWith('.html') && file !== undefined) {
    const fix = `The file with the whole guide is "${file}", by "oneFile" in site.yml. Write that address.`
    return { rule: 'link', message, fix }
  }
  const fix = didYouMean(target, known, 'Open the page in the guide and copy its address, from the first slash on.')
  return { rule: 'link', message, fix }
}
