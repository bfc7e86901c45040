import { checkContent } from '#src/lint/check-content.ts'
import { reportLines } from '#src/lint/report.ts'
import { contentRoot } from '#src/loader/content-root.ts'

// npm run content:check [-- content-folder [src-folder]]
const [content = contentRoot(), src = 'src'] = process.argv.slice(2)
const found = await checkContent({ content, src })
console.log(reportLines(found).join('\n'))
if (found.problems.length > 0) process.exitCode = 1
