import * as links from '#src/domain/deep-links.ts'
import type { DataBody } from '#src/domain/open-data/data-body.ts'
import { citedLaws } from '#src/domain/open-data/data-head.ts'
import { saidSections } from '#src/domain/open-data/said-sections.ts'
import { rightsAtStage } from '#src/domain/rights-checklist.ts'
import { stageView } from '#src/domain/stage-view.ts'
import type { Guide, Stage } from '#src/schema/guide.ts'

/** What stages.json holds. */
export function stagesBody(guide: Guide): DataBody<'stages'> {
  const { caution, lanes, places, edges } = guide.journey
  return {
    ...{ pictureCaution: caution, lanes, places },
    ways: edges.map(({ cites, ...way }) => ({ ...way, laws: citedLaws(guide, cites) })),
    stages: guide.stages.map((stage) => stageBody(guide, stage)),
  }
}

function stageBody(guide: Guide, stage: Stage): DataBody<'stages'>['stages'][number] {
  const { sections, laws, ...record } = stage
  const view = stageView(guide, stage)
  return {
    ...record,
    page: links.stagePath(stage.id),
    rights: rightsAtStage(guide.rights, stage.id).map(({ id }) => id),
    laws: view.laws.flatMap(({ cites }) => citedLaws(guide, cites)),
    sources: view.sources.map(({ id }) => id),
    sections: saidSections(guide, links.stagePath(stage.id), Object.values(sections)),
  }
}
