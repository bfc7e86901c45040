import { SheetFoot, type AddressCode } from '#src/components/sheet/sheet-foot.tsx'
import { SheetNumbers } from '#src/components/sheet/sheet-numbers.tsx'
import { contactsPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

/** Ruled rows to note calls on, with the main numbers below them. */
export function CallLog({ guide, code }: { guide: Guide; code: AddressCode }) {
  const { callLog: log, ui } = guide
  const rows = Array.from({ length: log.rows }, (_, row) => row)
  return (
    <article className="sheet">
      <h1>{log.title}</h1>
      <p>{log.use}</p>
      <table className="log">
        <thead>
          <tr>
            {log.columns.map((column) => (
              <th key={column.words} scope="col" className={column.isWide === true ? 'wide' : undefined}>
                {column.words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {log.columns.map((column) => (
                <td key={column.words} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SheetNumbers guide={guide} contacts={log.contacts} />
      <SheetFoot guide={guide} close={ui['sheet.close']} hasSections={false} path={contactsPath} code={code} />
    </article>
  )
}
