import { pageMetadata } from '../../page-metadata.ts'
import { siteUrl } from '../../site-url.ts'
import { CiteList } from '#src/components/cite/cite.tsx'
import { PageFrame } from '#src/components/page-frame/page-frame.tsx'
import { Share } from '#src/components/share/share.tsx'
import { TextTwin } from '#src/components/stage-diagram/text-twin.tsx'
import { stagesPath } from '#src/domain/deep-links.ts'
import { frameView } from '#src/domain/frame-view.ts'
import { journeyView } from '#src/domain/journey-view.ts'
import { loadGuide } from '#src/loader/load-guide.ts'

export async function generateMetadata() {
  const guide = await loadGuide()
  return pageMetadata(guide, guide.ui['stages.title'], stagesPath)
}

export default async function Stages() {
  const guide = await loadGuide()
  const { ui } = guide
  return (
    <PageFrame frame={frameView(guide)} ui={ui} path={stagesPath} width="reading">
      <h1>{ui['stages.title']}</h1>
      <p className="lead">{ui['stages.intro']}</p>
      <TextTwin
        view={journeyView(guide)}
        ui={ui}
        renderCites={(cites) => <CiteList cites={cites} laws={guide.laws} />}
      />
      <Share ui={ui} code="stages" things="^(?!lane-|place-)" hasCodes={siteUrl() !== undefined} />
    </PageFrame>
  )
}
