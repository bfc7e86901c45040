import { SectionNumbers } from '#src/components/sheet/section-numbers.tsx'
import { sectionsOf } from '#src/domain/sheet-view.ts'
import { publishersOf } from '#src/domain/stage-sheet-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Statement } from '#src/schema/statement.ts'

/** A statement with what stands behind it: sections of law, and who published what is not law. */
export function StatementWords({ guide, statement }: { guide: Guide; statement: Statement }) {
  const publishers = publishersOf(guide, statement)
  return (
    <>
      {statement.words}{' '}
      {statement.cites !== undefined && (
        <>
          <SectionNumbers sections={sectionsOf(guide, statement.cites)} />{' '}
        </>
      )}
      {publishers.length > 0 && `(${publishers.join('; ')}) `}
    </>
  )
}
