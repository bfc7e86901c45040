import { placeAddress } from '#src/domain/deep-links.ts'
import { citedLaws } from '#src/domain/open-data/data-head.ts'
import type { SaidSection } from '#src/schema/data/data-file.ts'
import type { Guide, Prose } from '#src/schema/guide.ts'

/** A part of a page as it is written. */
type Written = { readonly id: string | undefined; readonly heading: string | undefined; readonly prose: Prose }

/** The parts of a page, sentence by sentence, each with what stands behind it. */
export function saidSections(guide: Guide, page: string, sections: readonly Written[]): SaidSection[] {
  return sections.map(({ id, heading, prose }) => ({
    page: id === undefined ? page : placeAddress(page, id),
    ...(heading === undefined ? {} : { heading }),
    says: prose.says.map(({ words, cites, sources, rights, isUnsure }) => ({
      ...{ words, laws: citedLaws(guide, cites), sources: [...sources], rights: [...rights], isUnsure },
    })),
  }))
}
