import type { Metadata, Viewport } from 'next'
import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { siteUrl } from '../site-url.ts'
import '../styles.ts'

export const metadata: Metadata = { icons: { icon: '/favicon.svg' } }
export const viewport: Viewport = { colorScheme: 'light dark' }

export default function Layout({ children }: { children: ReactNode }) {
  const base = siteUrl()
  return (
    <html lang="en">
      <body>
        {/* React puts it into the head. A preview wants a whole address, and none is invented. */}
        {base !== undefined && <meta property="og:image" content={new URL('preview.png', base).href} />}
        {process.env.NODE_ENV === 'development' && (
          <Suspense>
            <WhileEditing />
          </Suspense>
        )}
        {children}
      </body>
    </html>
  )
}

/** Imported where it is wanted, so that a build holds nothing of it. */
async function WhileEditing() {
  if (process.env.NODE_ENV !== 'development') return null
  const { ProblemPanel } = await import('#src/editing/problem-panel.tsx')
  return <ProblemPanel />
}
