import type { Metadata } from 'next'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { contactsPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'
import './styles.ts'

export async function generateMetadata(): Promise<Metadata> {
  const guide = await loadGuide()
  return {
    title: `${guide.ui['missing.title']} · ${guide.site.name}`,
    robots: 'noindex',
    icons: { icon: '/favicon.svg' },
  }
}

/** What a wrong address shows: the way out, the emergency line, the stages and the contacts are still there. */
export default async function GlobalNotFound() {
  const guide = await loadGuide()
  const { ui } = guide
  return (
    <html lang="en">
      <body>
        <PageFrame frame={frameView(guide)} ui={ui} path="/404/" width="reading">
          <h1>{ui['missing.title']}</h1>
          <p className="lead">{ui['missing.text']}</p>
          <p>
            <a className="tap" href={contactsPath}>
              {ui['nav.contacts']}
            </a>
          </p>
        </PageFrame>
      </body>
    </html>
  )
}
