import { Statement } from '#src/components/statement/statement.tsx'
import type { Guide } from '#src/schema/guide.ts'
import type { Statement as StatementRecord } from '#src/schema/statement.ts'

type StatementListProps = { readonly guide: Guide; readonly statements: readonly StatementRecord[] }

/** Statements below one another, each with what stands behind it. */
export function StatementList({ guide, statements }: StatementListProps) {
  return (
    <ul className="bullets">
      {statements.map((statement) => (
        <li key={statement.words}>
          <Statement guide={guide} statement={statement} />
        </li>
      ))}
    </ul>
  )
}
