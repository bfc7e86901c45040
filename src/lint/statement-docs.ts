import { certaintyOf, citeLabel } from '#src/domain/citations.ts'
import type { Proof } from '#src/loader/flat-paragraph.ts'
import { statementsIn } from '#src/lint/statements.ts'
import type { Statement } from '#src/lint/statements.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'
import { lawsWithTexts } from '#src/loader/laws-with-texts.ts'
import type { Citation } from '#src/schema/ids.ts'

const intro = `# Statements, and what stands behind each

Every statement of the content that names a law, a right or a source, with its place, for whoever checks them against
the official text. \`npm run docs:statements\` writes this page from \`content/\`: change the content, not this page.

In brackets stands how sure we are. A law: official (read in the official text), copy (word for word on someone else's
copy), bill (as a bill prints the law in force) or secondary (described by someone else), and the date of that text. A
source: who speaks in it, and the date it shows.
`

/** The text of docs/statements.md. */
export function statementDocs(tree: ContentTree): string {
  const statements = statementsIn(tree).filter(({ proofs, passage }) => proofs.length > 0 && passage.text !== '')
  const files = [...new Set(statements.map(({ file }) => file))]
  return [intro, ...files.map((file) => sectionOf(file, statements, tree))].join('\n')
}

function sectionOf(file: string, statements: readonly Statement[], tree: ContentTree): string {
  const lines = statements.filter((statement) => statement.file === file).map((statement) => lineOf(statement, tree))
  return `## ${file}\n\n${lines.join('\n')}\n`
}

function lineOf({ file, passage: { at, text }, proofs, isUnsure }: Statement, tree: ContentTree): string {
  const labels = [...new Set(proofs.flatMap((proof) => labelsOf(proof, tree)))].join('; ')
  const words = text.replaceAll(/\s+/g, ' ').replaceAll('<', '\\<')
  return `- \`${file}:${String(at.line)}\` ${words}${isUnsure ? ' **Said to be not confirmed.**' : ''} [${labels}]`
}

/** What stands behind a statement, in words; a record that is not there is reported by the checks. */
function labelsOf(proof: Proof, tree: ContentTree): readonly string[] {
  if (proof.kind === 'law') {
    return lawLabels({ law: proof.id, ...(proof.unit === undefined ? {} : { unit: proof.unit }) }, tree)
  }
  if (proof.kind === 'right') {
    const units = tree.rights.find(({ id }) => id === proof.id)?.value?.units ?? []
    return units.flatMap((unit) => lawLabels(unit, tree))
  }
  const source = tree.sources.value?.find(({ id }) => id === proof.id)
  return source === undefined
    ? []
    : [`${source.publisher}, ${source.title} (${[source.kind, source.dated].filter(Boolean).join(', ')})`]
}

function lawLabels({ law: id, unit }: Citation, tree: ContentTree): readonly string[] {
  const law = lawsWithTexts(tree).find((entry) => entry.id === id)
  if (law === undefined) return []
  const { confidence, asOf } = certaintyOf(law, unit)
  return [`${citeLabel(law, unit)} (${confidence}, ${asOf})`]
}
