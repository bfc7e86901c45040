import { posix } from 'node:path'
import { didYouMean } from '#src/loader/nearest.ts'
import type { DocPage } from '#tests/docs/doc-pages.ts'
import type { DocProblem } from '#tests/docs/doc-problem.ts'
import type { Repository } from '#tests/docs/repository.ts'

/** What is wrong with the links of a page that lead to files of the project. Those to the web are not followed. */
export function checkLinks(page: DocPage, pages: readonly DocPage[], { has }: Repository): readonly DocProblem[] {
  return page.links.flatMap(({ file, line, text }) => {
    if (/^(https?:|mailto:)/.test(text)) return []
    const [path = '', anchor] = text.split('#')
    const target = path === '' ? file : posix.join(posix.dirname(file), path)
    if (!has(target, 'whole')) {
      const fix = 'Name a file as seen from this page.'
      return [{ file, line, message: `The link "${text}" leads to nothing.`, fix }]
    }
    const anchors = pages.find((one) => one.file === target)?.anchors ?? []
    if (anchor === undefined || anchors.includes(anchor)) return []
    const fix = didYouMean(anchor, anchors, `The page has: ${anchors.join(', ')}.`)
    return [{ file, line, message: `The link "${text}" names a heading that is not there.`, fix }]
  })
}
