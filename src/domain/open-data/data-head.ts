import { certaintyOf, citeLabel } from '#src/domain/citations.ts'
import { collectedOn } from '#src/domain/frame-view.ts'
import type { CitedLaw, DataHead } from '#src/schema/data/data-file.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Citation } from '#src/schema/ids.ts'

/** The address of a schema, seen from the folder of the data. @example schemaAddress('stages') // 'schema/stages.json' */
export function schemaAddress(name: string): string {
  return `schema/${name}.json`
}

/**
 * What every data file begins with. Its day is that of the newest source, not of the build, so that it can be made again.
 * @param base the address of the guide, where the build knows it
 */
export function dataHead(guide: Guide, name: string, base: string | undefined): DataHead {
  const { site, openData } = guide
  return {
    $schema: schemaAddress(name),
    format: formatVersion(guide),
    collectedOn: collectedOn(guide),
    licence: openData.licence.id,
    guide: { name: site.name, jurisdiction: site.jurisdiction, ...(base === undefined ? {} : { address: base }) },
    caution: openData.caution,
  }
}

/** The version of the format: the newest in the list of its changes. */
export function formatVersion({ openData: { format } }: Pick<Guide, 'openData'>): string {
  return format[0]?.version ?? ''
}

/** Places in laws with how sure their words are. */
export function citedLaws({ laws }: Pick<Guide, 'laws'>, cites: readonly Citation[] = []): CitedLaw[] {
  return cites.flatMap(({ law: id, unit }) =>
    laws
      .filter((law) => law.id === id)
      .map((law) => {
        const { confidence, asOf } = certaintyOf(law, unit)
        return { law: id, ...(unit === undefined ? {} : { unit }), label: citeLabel(law, unit), confidence, asOf }
      }),
  )
}
