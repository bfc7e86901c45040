import type { ProseEntry } from '#src/loader/content-tree.ts'
import type { NameOf, Proof } from '#src/loader/flat-paragraph.ts'
import type { InspectedPart } from '#src/loader/content-tree.ts'
import { proseSentences } from '#src/loader/prose-sentences.ts'
import type { SaidSentence } from '#src/schema/guide.ts'

/** The sentences of one part of a page, each with what stands behind it. */
export function saidIn(entry: ProseEntry<unknown>, part: InspectedPart, nameOf: NameOf): readonly SaidSentence[] {
  return proseSentences({ ...entry, parts: [part] }, nameOf)
    .filter(({ text }) => text !== '')
    .map(({ text, behind, isUnsure }) => ({
      words: text,
      cites: behind.flatMap((proof) => (proof.kind === 'law' ? [citationOf(proof)] : [])),
      sources: idsOf(behind, 'source'),
      rights: idsOf(behind, 'right'),
      isUnsure,
    }))
}

function citationOf({ id, unit }: Proof) {
  return { law: id, ...(unit === undefined ? {} : { unit }) }
}

function idsOf(proofs: readonly Proof[], kind: Proof['kind']): readonly string[] {
  return [...new Set(proofs.filter((proof) => proof.kind === kind).map(({ id }) => id))]
}
