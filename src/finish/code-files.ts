import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import encodeQR from 'qr'
import { qrPath } from '#src/domain/qr-path.ts'
import { allElements, attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'

/** A code to scan: its name, and the address that it holds. */
export type ShareCode = { readonly name: string; readonly address: string }

/**
 * The codes of a page whose box for sharing has them: one for the page, one for each thing on it. A thing whose heading
 * is a link to a page of its own has that page's code.
 * @param base the address of the page itself
 */
export function codesOn(page: Root, base: string): readonly ShareCode[] {
  const elements = allElements(page)
  const box = elements.find((element) => attribute(element, 'dataCode') !== undefined)
  if (box === undefined) return []
  const things = attribute(box, 'dataThings')
  const prefix = attribute(box, 'dataPrefix') ?? ''
  const anchors = elements.filter((element) => hasWord(element, 'className', 'anchor'))
  return [
    { name: attribute(box, 'dataCode') ?? '', address: base },
    ...anchors.flatMap((anchor): readonly ShareCode[] => {
      const id = (attribute(anchor, 'href') ?? '').slice(1)
      if (things === undefined || !new RegExp(things).test(id)) return []
      const heading = elements.find((element) => attribute(element, 'id') === id)
      return [{ name: prefix + id, address: new URL(ownPage(heading) ?? `#${id}`, base).href }]
    }),
  ]
}

function ownPage(heading: Element | undefined): string | undefined {
  if (heading === undefined || !/^h\d$/.test(heading.tagName)) return undefined
  return elementsNamed({ type: 'root', children: [heading] }, 'a').flatMap((link) => attribute(link, 'href') ?? [])[0]
}

/** Writes the codes of all pages as pictures, each once. */
export async function writeCodes(folder: string, codes: readonly ShareCode[]): Promise<void> {
  if (codes.length > 0) await mkdir(join(folder, 'qr'), { recursive: true })
  for (const { name, address } of codes) await writeFile(join(folder, 'qr', `${name}.svg`), picture(address))
}

/** Black on white whatever the scheme, with the four modules of quiet around it that scanners need. */
function picture(address: string): string {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  const size = String(rows.length)
  const paper = `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${paper}<path d="${qrPath(rows)}"/></svg>`
}
