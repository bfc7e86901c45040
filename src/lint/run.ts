import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { annotationOf } from '#src/lint/annotations.ts'
import { checkContent, onlyRules } from '#src/lint/check-content.ts'
import { hardestLines } from '#src/lint/hardest.ts'
import { jsonText } from '#src/lint/json-report.ts'
import { readOptions } from '#src/lint/options.ts'
import type { CheckOptions } from '#src/lint/options.ts'
import { reportLines } from '#src/lint/report.ts'
import { urgentFacts, urgentLines } from '#src/lint/urgent.ts'
import { buildGuide } from '#src/loader/build-guide.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { keepGuide } from '#src/loader/kept-guide.ts'

// npm run content:check [-- --rule <id>]… [--json] [--annotations] [--strict] [--today <day>] [content-folder [src-folder]]
// Exit codes: 0, no problem is shown; 1, there are problems, or with --strict a live check is due; 2, the command was
// called in a way that it does not know.
// Live checks that are due are named, and fail the command only with --strict: an old checkout still builds.
const asked = readOptions(process.argv.slice(2), {
  content: contentRoot(),
  today: new Date().toISOString().slice(0, 10),
  hasAnnotations: process.env['GITHUB_ACTIONS'] === 'true',
})
if ('complaint' in asked) {
  console.error(asked.complaint)
  process.exitCode = 2
} else {
  process.exitCode = await run(asked)
}

async function run({ content, src, rules, today, isStrict, isJson, hasAnnotations }: CheckOptions): Promise<number> {
  const missing = [content, src].find((folder) => !existsSync(folder))
  if (missing !== undefined) {
    console.error(`There is no folder "${missing}". Name the content folder, and after it the folder of the code.`)
    return 2
  }
  const found = await checkContent({ content, src, today })
  const shown = onlyRules(found, rules)
  // Who asks for one rule wants to read about that one.
  const facts = rules.length === 0 ? urgentFacts(found.tree, today) : []
  const due = facts.filter(({ state }) => state === 'due').length
  if (isJson) {
    console.log(jsonText(shown, rules.length === 0 ? { due, soon: facts.length - due } : undefined))
  } else {
    const notes = hasAnnotations ? [...shown.problems, ...shown.warnings].map(annotationOf) : []
    console.log(
      [...notes, ...reportLines(shown, { urgent: urgentLines(facts), hardest: hardestLines(found.tree), rules })].join(
        '\n',
      ),
    )
  }
  if (found.problems.length === 0) await keepGuide(resolve(content), () => buildGuide(found.tree))
  return shown.problems.length > 0 || (isStrict && due > 0) ? 1 : 0
}
