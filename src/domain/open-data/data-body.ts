import type { DataHead } from '#src/schema/data/data-file.ts'
import type { DataName, DataOf } from '#src/schema/data/data-files.ts'

/** What a data file holds behind its head. */
export type DataBody<Name extends DataName> = Omit<DataOf<Name>, keyof DataHead>
