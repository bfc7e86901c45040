'use client'

import { usePathname } from 'next/navigation'
import type { CSSProperties } from 'react'
import type { ContentProblem } from '#src/loader/content-problem.ts'

/** A finding of the content check, and the page that shows its file; undefined where no page does. */
export type Finding = ContentProblem & { readonly isWarning: boolean; readonly page: string | undefined }

/**
 * The findings of the page that is open, and below them what stands elsewhere. Problems stop a build, so they are shown
 * wherever the editor is. A warning waits on its own page, if its file has one.
 */
export function PanelOfPage({ findings }: { readonly findings: readonly Finding[] }) {
  const here = usePathname()
  const ofPage = findings.filter(({ page }) => page === here)
  const elsewhere = findings.filter(({ page, isWarning }) => page !== here && (page === undefined || !isWarning))
  if (ofPage.length + elsewhere.length === 0) return null
  const isBroken = findings.some(({ isWarning }) => !isWarning)
  return (
    <details open style={isBroken ? { ...frame, borderColor: '#c00' } : frame} data-editing="problems">
      <summary>
        {isBroken
          ? 'The content has problems, so nobody can publish it. What you see may be older than your files.'
          : 'The content check has a remark.'}
      </summary>
      <FindingList title="On this page" findings={ofPage.map((finding) => ({ ...finding, page: undefined }))} />
      <FindingList title="Elsewhere" findings={elsewhere} />
    </details>
  )
}

function FindingList({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <p style={{ margin: '0.5rem 0 0', fontWeight: 700 }}>{title}</p>
      <ul style={{ margin: 0, paddingLeft: '1.25rem', listStyle: 'disc' }}>
        {findings.map(({ file, line, column, rule, message, fix, page, isWarning }) => (
          <li key={`${file}:${String(line)}:${String(column)} ${rule} ${message}`}>
            <code>{`${file}:${String(line)}:${String(column)}`}</code> {isWarning && 'Warning: '}
            {message} {fix} ({rule}){page !== undefined && <a href={page}> {page}</a>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** It stays in sight wherever on the page the editor works, and never takes more than a part of the screen. */
const frame = {
  ...{ position: 'sticky', top: 0, zIndex: 1, maxHeight: '40vh', overflow: 'auto' },
  // On the right stands the exit, which an editor meets as a reader does.
  ...{ padding: '0.75rem 12rem 0.75rem 1rem', border: '4px solid #b80', background: 'Canvas', color: 'CanvasText' },
  ...{ font: '1rem/1.4 system-ui', overflowWrap: 'anywhere' },
} as const satisfies CSSProperties
