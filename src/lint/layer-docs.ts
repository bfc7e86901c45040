import type { Arrow, Layer, LayerRules } from '#src/lint/layers.ts'
import { textTable } from '#src/lint/text-table.ts'

const intro = `# Layers

Which folder of \`src/\` holds what, and which imports which. This page is made by \`npm run docs:layers\` from the rules in
\`.dependency-cruiser.mjs\` and from the imports: change them there, not here. \`npm run check:architecture\` fails for an
import that the rules do not allow, \`npm run test:unit\` for a rule that allows what nothing needs.

Where "types" stands behind a name, only types come from there. Tests and examples may import what they try.
`

const aboutPicture = `## The picture

An arrow leads from a folder to one that its files import themselves; a dotted one stands for types only, which are gone
at run time.
`

/** The text of docs/layers.md. */
export function layerDocs({ layers, besides }: LayerRules, arrows: readonly Arrow[]): string {
  return [
    intro,
    textTable(
      ['folder', 'holds', 'may import', 'may never import'],
      layers.map((layer) => rowOf(layer, layers, arrows)),
    ),
    '## Besides\n',
    ...besides.map(({ name, comment }) => `- ${comment} (\`${name}\`)`),
    `\n${aboutPicture}`,
    picture(layers, arrows),
  ].join('\n')
}

/** A row of the table: what is open to a folder, and all that is not. */
function rowOf(layer: Layer, layers: readonly Layer[], arrows: readonly Arrow[]): readonly string[] {
  const { name, holds, mayImport } = layer
  const isTypesOnly = (to: string) =>
    arrows.some((arrow) => arrow.from === name && arrow.to === to && arrow.isTypesOnly)
  const open = mayImport.map((other) => (isTypesOnly(other) ? `${other} (types)` : other))
  const closed = layers.map((other) => other.name).filter((other) => other !== name && !mayImport.includes(other))
  return [`\`${name}\``, holds, open.length === 0 ? 'none' : open.join(', '), closed.join(', ')]
}

function picture(layers: readonly Layer[], arrows: readonly Arrow[]): string {
  const place = (name: string): number => layers.findIndex((layer) => layer.name === name)
  const inOrder = arrows.toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to))
  const lines = inOrder.map(({ from, to, isTypesOnly }) => `  ${from} ${isTypesOnly ? '-.->' : '-->'} ${to}`)
  return ['```mermaid', 'flowchart TD', ...layers.map(({ name }) => `  ${name}`), ...lines, '```\n'].join('\n')
}
