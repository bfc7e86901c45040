import type { Element, Root } from 'hast'
import { oneFilePath, oneFileShellPath } from '#src/domain/deep-links.ts'
import { childElements, element, elementsIn, listOf, takeOut, wordsIn } from '#src/finish/one-file/element-tree.ts'
import { dropCitesOfRights, joinPoints } from '#src/finish/one-file/fewer-points.ts'
import { fileHead } from '#src/finish/one-file/file-head.ts'
import { fileId, isLeftOut, type FileOfPages } from '#src/finish/one-file/file-places.ts'
import { fileStyle } from '#src/finish/one-file/file-style.ts'
import { flattenFacts } from '#src/finish/one-file/flat-facts.ts'
import { keepLandmarksApart } from '#src/finish/one-file/landmarks.ts'
import { leadOn, namedIds } from '#src/finish/one-file/lead-on.ts'
import { takeOutLinksToButtons, takeOutScripted } from '#src/finish/one-file/only-script.ts'
import { drawMarksByStyle } from '#src/finish/one-file/mark-signs.ts'
import { pageOrder } from '#src/finish/one-file/page-order.ts'
import { makePlain } from '#src/finish/one-file/plain-parts.ts'
import { placeInFile } from '#src/finish/one-file/place-in-file.ts'
import { dropIntro, sayOnce } from '#src/finish/one-file/said-once.ts'
import { dropSaidTwice } from '#src/finish/one-file/said-twice.ts'
import { shareLines } from '#src/finish/one-file/shared-lines.ts'
import { shareParts, type FilePart } from '#src/finish/one-file/shared-parts.ts'
import { shortenNames, styleInUse } from '#src/finish/one-file/short-names.ts'
import { takeOutSpareNames } from '#src/finish/one-file/spare-names.ts'
import { unwrapSpans } from '#src/finish/one-file/unwrap.ts'
import { shareWhoWrites } from '#src/finish/one-file/who-writes.ts'
import { writeFile } from '#src/finish/one-file/write-file.ts'
import { allElements, attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'
import { addressOf } from '#src/finish/site-files.ts'

/** The whole guide as one file: its address, its text, and the style in it, which a policy has to allow. */
export type OneFile = { readonly address: string; readonly html: string; readonly style: string }

type Options = {
  /** The stylesheet of the site. */
  readonly style: string
  /** The full address of the start page; undefined where the build knew none. */
  readonly base: string | undefined
}

/** What the file may weigh in bytes, as it lies on a disk or hangs on an e-mail. */
export const oneFileLimit = 1_000_000

/**
 * The whole guide as one file that needs nothing else: no network, no script, no font. It is made of the finished pages,
 * so it cannot disagree with them; what many of them repeat stands in it once (docs/decisions/0019-one-file.md). Pages
 * that its cover names as spare give way, from the last, until it weighs no more than it may; the cover then says so.
 * @param pages The pages of the site by file, cleaned up. They stay as they are.
 * @returns undefined where the site has no cover for such a file
 */
export function oneFile(pages: ReadonlyMap<string, Root>, options: Options): OneFile | undefined {
  const byAddress = new Map([...pages].map(([file, page]) => [addressOf(file), page]))
  const cover = byAddress.get(oneFileShellPath)
  if (cover === undefined) return undefined
  byAddress.delete(oneFileShellPath)
  byAddress.delete('/404.html')
  const spare = allElements(cover).flatMap((one) => attribute(one, 'dataSpare') ?? [])
  let count = 0
  let made = assemble({ cover, pages: byAddress, spared: [] }, options)
  while (made.excess > 0 && count < spare.length) {
    const last = () => spare.slice(spare.length - count)
    do count += 1
    while (count < spare.length && last().reduce((sum, path) => sum + (made.sizes.get(path) ?? 0), 0) < made.excess)
    made = assemble({ cover, pages: byAddress, spared: last() }, options)
  }
  return made.file
}

type Sources = {
  readonly cover: Root
  readonly pages: ReadonlyMap<string, Root>
  /** The addresses of the pages that gave way. */
  readonly spared: readonly string[]
}

type Made = {
  readonly file: OneFile
  /** By how many bytes it is too big; below zero where it is not. */
  readonly excess: number
  /** What each page weighs in it. */
  readonly sizes: ReadonlyMap<string, number>
}

function assemble({ cover, pages, spared }: Sources, { style, base }: Options): Made {
  const shell = structuredClone(cover)
  const [frame] = elementsNamed(shell, 'body')
  const main = frame && elementsIn(frame).find(({ tagName }) => tagName === 'main')
  if (frame === undefined || main === undefined) throw new Error('The cover of the file has no content.')
  takeOut(main, (one) => isKept(attribute(one, 'dataSpare'), spared))
  const leftOut = [...elementsIn(main).flatMap((one) => listOf(one, 'dataLeftOut')), ...spared]
  const order = pageOrder(
    linksIn(main),
    [...pages.keys()].filter((address) => !isLeftOut(address, { leftOut })),
  )
  takeOutOfFrame(frame, leftOut)
  const name = elementsIn(main).flatMap((one) => attribute(one, 'dataOneFile') ?? [])[0] ?? ''
  const file: FileOfPages = { pages: new Set(order), leftOut, address: oneFilePath(name), base }
  const parts = order.flatMap((address) => partOf(address, pages.get(address)))
  const everything = [...parts, { address: oneFileShellPath, body: frame }]
  const buttons = new Set(everything.flatMap(({ body }) => takeOutScripted(body)))
  for (const { address, body } of everything) {
    takeOutLinksToButtons(body, buttons)
    placeInFile(body, address, file)
    if (body !== frame) body.properties['id'] = fileId(address)
  }
  fill(main, parts)
  keepLandmarksApart(frame)

  const whole = styleInUse(fileStyle(style), frame)
  takeOutSpareNames(frame, { style: whole, idsInUse: namedIds(frame) })
  unwrapSpans(frame)
  makePlain(frame)
  const text = shortenNames(frame, whole)
  fileHead(shell, text)
  const html = writeFile(shell)
  const sizes = new Map(parts.map(({ address, body }) => [address, Buffer.byteLength(writeFile(body))]))
  return { file: { address: file.address, html, style: text }, excess: Buffer.byteLength(html) - oneFileLimit, sizes }
}

/** Takes out of the frame its style, the list of stages, which the contents have, and the links to what is left out. */
function takeOutOfFrame(frame: Element, leftOut: readonly string[]): void {
  takeOut(frame, (one) => one.tagName === 'style' || hasWord(one, 'className', 'stage-river'))
  const header = childElements(frame).filter(({ tagName }) => tagName === 'header')
  const isMeant = (one: Element) => one.tagName === 'li' && linksIn(one).some((href) => isLeftOut(href, { leftOut }))
  header.forEach((one) => takeOut(one, isMeant))
}

/** Whether a line of the cover speaks of a page that did not give way. */
function isKept(path: string | undefined, spared: readonly string[]): boolean {
  return path !== undefined && !spared.includes(path)
}

function linksIn(main: Element): readonly string[] {
  return elementsIn(main).flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : []))
}

/** What a page says, in a box with the width that it has there. */
function partOf(address: string, page: Root | undefined): readonly FilePart[] {
  const frame = page && elementsNamed(page, 'div').find((one) => childElements(one).some(isMain))
  const main = frame && childElements(frame).find(isMain)
  if (frame === undefined || main === undefined) return []
  const className = hasWord(frame, 'className', 'reading') ? ['page', 'measure'] : ['page']
  return [{ address, body: element('div', { className }, structuredClone(main.children)) }]
}

const isMain = ({ tagName }: Element) => tagName === 'main'

/** Puts the pages between the contents and the laws, and what they shared in its place. */
function fill(main: Element, parts: readonly FilePart[]): void {
  const own = childElements(main)
  const back = own.flatMap(elementsIn).find((one) => attribute(one, 'dataEachPage') !== undefined)
  const listNamed = (name: string) => own.flatMap(elementsIn).find((one) => attribute(one, name) !== undefined)
  const bodies = parts.map(({ body }) => body)
  const { laws, sources, moved } = sayOnce(bodies)
  dropCitesOfRights(bodies)
  shareWhoWrites(parts)
  const shared = shareParts(parts)
  const entries = flattenFacts(parts)
  shareLines(parts)
  dropIntro(bodies, wordsIn(listNamed('dataIntro') ?? main))
  main.children = [...bodies]
  leadOn(main, { moved: new Map([...moved, ...shared]), laws })
  bodies.forEach((body) => {
    dropSaidTwice(body, laws)
    joinPoints(body)
  })
  for (const { address, body } of parts)
    if (back !== undefined && !entries.has(address)) body.children.push(structuredClone(back))
  listNamed('dataLaws')?.children.push(...laws)
  listNamed('dataSources')?.children.push(...sources)
  const last = own.findIndex((one) => attribute(one, 'id') === 'laws')
  bodies.forEach(drawMarksByStyle)
  main.children = [...own.slice(0, last), ...bodies, ...own.slice(last)]
  leadOn(main, { moved: new Map([...moved, ...shared]), laws })
}
