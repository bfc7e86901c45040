import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { PaperLine } from '#src/domain/paper-lines.ts'

/** Half an inch in twentieths of a point, the unit of Word. */
const halfInch = 720

/** What may not stand in XML: control characters but tab and line break, and halves of characters. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** The paper as a Word file with the same words, on US Letter with the same margins. */
export async function wordFile(lines: readonly PaperLine[]): Promise<Blob> {
  const margin = { top: halfInch, right: halfInch, bottom: halfInch, left: halfInch }
  const page = { size: { width: 12_240, height: 15_840 }, margin }
  return Packer.toBlob(
    new Document({
      creator: '',
      styles: { default: { document: { run: { font: 'Arial', size: 22 } } } },
      sections: [{ properties: { page }, children: lines.map(paragraphOf) }],
    }),
  )
}

function paragraphOf({ kind, words }: PaperLine): Paragraph {
  const runs = words
    .replaceAll(unwritable, '')
    .split('\n')
    .map((text, place) => new TextRun(place > 0 ? { text, break: 1 } : { text }))
  const spacing = { after: kind === 'item' ? 60 : 160 }
  return new Paragraph({ children: runs, spacing, ...(kind === 'heading' ? { heading: HeadingLevel.HEADING_2 } : {}) })
}
