import { notFound } from 'next/navigation'
import { pageMetadata } from '../../../page-metadata.ts'
import { siteUrl } from '../../../site-url.ts'
import { LetterPage } from '#src/components/letter-page/letter-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { Share } from '#src/components/share/share.tsx'
import { letterPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

type Address = { params: Promise<{ letter: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const guide = await loadGuide()
  return guide.letters.map(({ id }) => ({ letter: id }))
}

async function find({ params }: Address) {
  const [guide, { letter: id }] = await Promise.all([loadGuide(), params])
  const letter = guide.letters.find((entry) => entry.id === id) ?? notFound()
  return { guide, letter, path: letterPath(letter.id) }
}

export async function generateMetadata(address: Address) {
  const { guide, letter, path } = await find(address)
  return pageMetadata(guide, letter.title, path)
}

export default async function LetterRoute(address: Address) {
  const { guide, letter, path } = await find(address)
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={path} width="wide">
      <LetterPage guide={guide} letter={letter} />
      <Share ui={guide.ui} code={`letter-${letter.id}`} hasCodes={siteUrl() !== undefined} />
    </PageFrame>
  )
}
