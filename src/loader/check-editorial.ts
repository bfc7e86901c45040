import { knownAddresses } from '#src/loader/addresses.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { didYouMean } from '#src/loader/nearest.ts'

/** A problem for every exception for a page that does not exist: it excuses nothing, or another page tomorrow. */
export function checkEditorial(tree: ContentTree): readonly ContentProblem[] {
  const { editorial } = tree
  const known = [...knownAddresses(tree).keys(), '/404.html']
  return (editorial.value?.exceptions ?? []).flatMap(({ page }, index): readonly ContentProblem[] => {
    if (known.includes(page)) return []
    const fix = didYouMean(page, known, 'Open the page in the guide and copy its address, from the first slash on.')
    const where = { file: editorial.file, ...editorial.at(['exceptions', index, 'page']), rule: 'link' }
    return [{ ...where, message: `There is no page "${page}".`, fix }]
  })
}
