import { CiteList } from '#src/components/cite/cite.tsx'
import { publishersOf } from '#src/domain/stage-sheet-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Statement as StatementRecord } from '#src/schema/statement.ts'

type StatementProps = { readonly guide: Pick<Guide, 'laws' | 'sources'>; readonly statement: StatementRecord }

/** A statement on a page, with what stands behind it: the law as links, and who published what is not law. */
export function Statement({ guide, statement }: StatementProps) {
  const publishers = publishersOf(guide, statement)
  return (
    <>
      {statement.words} {statement.cites !== undefined && <CiteList cites={statement.cites} laws={guide.laws} />}
      {statement.cites !== undefined && ' '}
      {publishers.length > 0 && <span className="cite">{publishers.join('; ')}</span>}
    </>
  )
}
