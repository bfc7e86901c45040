import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

/** A problem for every law whose address is that of another section than the one by which it is cited. */
export function checkLaws({ laws }: ContentTree): readonly ContentProblem[] {
  return (laws.value ?? []).flatMap(({ cite, url = '' }, index): readonly ContentProblem[] => {
    const cited = numbersIn(cite)
    // Many addresses hold no number of a section, or one in a form of their own: nothing can be said of these.
    const strange = sectionsIn(url).find((section) => cited.length > 0 && !cited.includes(section))
    if (strange === undefined) return []
    const message = `The address is that of section ${strange}, and the law is cited as ${cite}.`
    const fix = 'Correct the one that is wrong.'
    return [{ file: laws.file, ...laws.at([index, 'url']), rule: 'laws', message, fix }]
  })
}

/** Numbers of sections with a point in them, like 100.5. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+\.\d+/g)].map(([number]) => number)
}

/** The same in the query of an address, where a page of laws is asked for one of them. */
function sectionsIn(url: string): readonly string[] {
  return numbersIn(URL.canParse(url) ? new URL(url).search : '')
}
