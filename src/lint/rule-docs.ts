import { catalogue, firstList } from '#src/lint/catalogue.ts'
import type { CatalogueEntry } from '#src/lint/catalogue-entry.ts'
import { fieldsOf } from '#src/lint/field-docs.ts'
import { jsonReport } from '#src/lint/json-report.ts'
import { severityOf } from '#src/lint/severities.ts'
import { textTable } from '#src/lint/text-table.ts'

const intro = `# Rules of the content

What \`npm run content:check\` can report. This page is made by \`npm run docs:rules\` from \`src/lint/catalogue-*.ts\` and
\`src/lint/severities.ts\`: change it there, not here. An error fails the check and stops the build; a warning is shown and
stops nothing. \`npm run content:check -- --rule <id>\` shows one rule alone.

The examples are from an invented state, so no name, number or law in them is real. C01 to C22 are the numbers of the list
from which the check was first built: an editor can skip them. A number above 22 in the name of a rule is only the next one.
`

/** The text of docs/content-rules.md. */
export function ruleDocs(): string {
  const rules = Object.entries(catalogue)
  const overview = rules.map(([id, { planned = [] }]) => [`\`${id}\``, severityOf(id), planned.join(', ')])
  const planned = Object.entries(firstList).map(([number, { asks, alsoHeldBy }]) => {
    const held = rules.filter(([, entry]) => entry.planned?.includes(number)).map(([id]) => `\`${id}\``)
    return [number, asks, [...held, ...(alsoHeldBy === undefined ? [] : [alsoHeldBy])].join('; ')]
  })
  return [
    intro,
    '## All rules\n',
    textTable(['rule', 'severity', 'in the first list'], overview),
    '## What each asks for\n',
    ...rules.map(([id, entry]) => sectionOf(id, entry)),
    '## The first list, C01 to C22\n',
    textTable(['number', 'asks that', 'held by'], planned),
    '## For programs\n',
    'What `npm run -s content:check -- --json` prints: one object. In GitHub Actions, or with `--annotations`, each finding is',
    'also a line `::error file=…,line=…,col=…,title=<rule>::message fix`, or `::warning`.\n',
    ...fieldsOf(jsonReport).map(
      ({ path, schema, isNeeded, depth }) =>
        `${'  '.repeat(depth)}- \`${path}\`${isNeeded ? '' : ' (may be left out)'}: ${schema.description ?? ''}`,
    ),
    '\nThe command ends with 0 when no problem is shown, with 1 when there are problems (or with `--strict` a live check is due),',
    'and with 2 when its arguments cannot be followed.\n',
  ].join('\n')
}

function sectionOf(id: string, { says, bad, good }: CatalogueEntry): string {
  return `### \`${id}\` (${severityOf(id)})\n\n${says.replaceAll('<', '\\<')}\n\n- Not: \`${bad}\`\n- But: \`${good}\`\n`
}
