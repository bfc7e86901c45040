import { readBuiltSite } from '#src/finish/built-site.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { readContent } from '#src/loader/read-content.ts'
import { readingProblems, readPages } from '#src/reading/check-reading.ts'
import { namesIn } from '#src/reading/proper-names.ts'
import { readingTable } from '#src/reading/reading-table.ts'

// npm run check:reading [-- folder of the built site]
const [folder = 'out'] = process.argv.slice(2)
const tree = await readContent(contentRoot())
const { pages } = await readBuiltSite(folder)
const readings = readPages(pages, namesIn(tree))
if (readings.length === 0) throw new Error(`${folder} holds no page in English. Run npm run build first.`)
// Content that breaks its schema does not get this far: the build refuses it.
const problems = readingProblems(readings, tree.editorial.value ?? { exceptions: [] })
console.log(`How hard each page is to read:\n${readingTable(readings)}`)
console.log(problems.length === 0 ? 'Every page keeps to its limits.' : problems.join('\n'))
if (problems.length > 0) process.exitCode = 1
