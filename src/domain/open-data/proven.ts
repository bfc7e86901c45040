import { citedLaws } from '#src/domain/open-data/data-head.ts'
import type { ProvenStatement } from '#src/schema/data/data-file.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Statement } from '#src/schema/statement.ts'

/** A statement with how sure the law behind it is. */
export function proven(guide: Pick<Guide, 'laws'>, { words, cites, sources = [] }: Statement): ProvenStatement {
  return { words, laws: citedLaws(guide, cites), sources }
}

/** Statements, each with how sure the law behind it is. */
export function provenAll(guide: Pick<Guide, 'laws'>, statements: readonly Statement[]): ProvenStatement[] {
  return statements.map((statement) => proven(guide, statement))
}
