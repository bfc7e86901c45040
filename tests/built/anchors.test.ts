import { expect, test } from 'vitest'
import { hereHref, placeAddress } from '#src/domain/deep-links.ts'
import { readBuiltSite } from '#src/finish/built-site.ts'
import { attribute, elementsNamed, hasWord } from '#src/finish/page-elements.ts'
import { promisedAddresses } from '#src/ledger/promised-addresses.ts'
import { builtFolder } from '#tests/built/built-folder.ts'

const { pages } = await readBuiltSite(builtFolder)

test.each(pages)('every link of a heading to itself on $address has a place and a name', ({ tree, ids }) => {
  for (const link of elementsNamed(tree, 'a').filter((one) => hasWord(one, 'className', 'anchor'))) {
    expect([...ids]).toContain(attribute(link, 'href')?.slice(1))
    const naming = (attribute(link, 'ariaLabelledBy') ?? '').split(' ')
    expect(naming).toHaveLength(2)
    for (const id of naming) expect([...ids]).toContain(id)
  }
})

test.each(pages)('every heading with a lasting anchor on $address shows its link', (page) => {
  const linked = new Set(elementsNamed(page.tree, 'a').flatMap((link) => attribute(link, 'href') ?? []))
  const promised = promisedAddresses({ files: [], pages: [page] })
  const places = elementsNamed(page.tree, 'h2', 'h3', 'dt')
    .flatMap((heading) => attribute(heading, 'id') ?? [])
    .filter((id) => promised.has(placeAddress(page.address, id)))
  expect(places.filter((id) => !linked.has(hereHref(id)))).toEqual([])
})
