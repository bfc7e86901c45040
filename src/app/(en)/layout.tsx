import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../styles.ts'

export const metadata: Metadata = { icons: { icon: '/favicon.svg' } }
export const viewport: Viewport = { colorScheme: 'light dark' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
