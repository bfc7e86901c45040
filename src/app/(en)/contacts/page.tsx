import { pageMetadata } from '../../page-metadata.ts'
import { siteUrl } from '../../site-url.ts'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { Share } from '#src/components/share/share.tsx'
import { ContactsPage } from '#src/components/contacts-page/contacts-page.tsx'
import { contactsPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['contacts.title'], contactsPath)
}

export default async function Contacts() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={contactsPath} width="reading">
      <ContactsPage guide={guide} />
      <Share ui={guide.ui} code="contacts" things="^contact-" hasCodes={siteUrl() !== undefined} />
    </PageFrame>
  )
}
