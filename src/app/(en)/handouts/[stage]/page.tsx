import { notFound } from 'next/navigation'
import { addressCode } from '../../../address-code.ts'
import { pageMetadata } from '../../../page-metadata.ts'
import { SheetFrame } from '../../../sheet-frame.tsx'
import { StageSheet } from '#src/components/stage-sheet/stage-sheet.tsx'
import { stagePath, stageSheetPath } from '#src/domain/deep-links.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

type Address = { params: Promise<{ stage: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const guide = await loadGuide()
  return guide.stageSheets.map(({ id }) => ({ stage: id }))
}

async function find({ params }: Address) {
  const [guide, { stage: id }] = await Promise.all([loadGuide(), params])
  return { guide, sheet: guide.stageSheets.find((entry) => entry.id === id) ?? notFound() }
}

export async function generateMetadata(address: Address) {
  const { guide, sheet } = await find(address)
  return pageMetadata(guide, sheet.title, stageSheetPath(sheet.id))
}

export default async function StageHandout(address: Address) {
  const { guide, sheet } = await find(address)
  return (
    <SheetFrame guide={guide} path={stageSheetPath(sheet.id)}>
      <StageSheet guide={guide} sheet={sheet} code={addressCode(stagePath(sheet.id))} />
    </SheetFrame>
  )
}
