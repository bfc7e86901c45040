import { pageMetadata } from '../../page-metadata.ts'
import { LettersPage } from '#src/components/letter-page/letters-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { lettersPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.letterForm.title, lettersPath)
}

export default async function Letters() {
  const guide = await loadGuide()
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={lettersPath} width="reading">
      <LettersPage guide={guide} />
    </PageFrame>
  )
}
