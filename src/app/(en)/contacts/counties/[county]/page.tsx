import { notFound } from 'next/navigation'
import { pageMetadata } from '../../../../page-metadata.ts'
import { CountyPage } from '#src/components/county-page/county-page.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { countyPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

type Address = { params: Promise<{ county: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const guide = await loadGuide()
  return guide.counties.list.map(({ id }) => ({ county: id }))
}

async function find({ params }: Address) {
  const [guide, { county: id }] = await Promise.all([loadGuide(), params])
  const county = guide.counties.list.find((entry) => entry.id === id) ?? notFound()
  return { guide, county, path: countyPath(county.id) }
}

export async function generateMetadata(address: Address) {
  const { guide, county, path } = await find(address)
  return pageMetadata(guide, county.name, path)
}

export default async function CountyRoute(address: Address) {
  const { guide, county, path } = await find(address)
  return (
    <PageFrame frame={frameView(guide)} ui={guide.ui} path={path} width="reading">
      <CountyPage guide={guide} county={county} />
    </PageFrame>
  )
}
