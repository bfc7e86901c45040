import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '#src/lint/check-content.ts'
import { reportLines } from '#src/lint/report.ts'
import { urgentFacts, urgentLines } from '#src/lint/urgent.ts'
import { buildGuide } from '#src/loader/build-guide.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { keepGuide } from '#src/loader/kept-guide.ts'
import { isoDate } from '#src/schema/ids.ts'

// npm run content:check [-- --strict] [--today 2026-11-22] [content-folder [src-folder]]
// Live checks that are due are named, and fail the command only with --strict: an old checkout still builds.
const { values, positionals } = parseArgs({
  options: { strict: { type: 'boolean', default: false }, today: { type: 'string' } },
  allowPositionals: true,
})
const [content = contentRoot(), src = 'src'] = positionals
const today = isoDate.safeParse(values.today ?? new Date().toISOString().slice(0, 10))
if (today.success) {
  const found = await checkContent({ content, src })
  const urgent = urgentFacts(found.tree, today.data)
  console.log([...reportLines(found), ...urgentLines(urgent)].join('\n'))
  const isOverdue = urgent.some(({ state }) => state === 'due')
  if (found.problems.length === 0) await keepGuide(resolve(content), () => buildGuide(found.tree))
  if (found.problems.length > 0 || (values.strict && isOverdue)) process.exitCode = 1
} else {
  console.error('--today is not a day. Write it year-month-day, like --today 2026-11-22.')
  process.exitCode = 2
}
