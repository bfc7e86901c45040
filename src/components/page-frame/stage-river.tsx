import { stagePath, stagesPath } from '#src/domain/deep-links.ts'
import type { FrameView } from '#src/domain/frame-view.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type StageRiverProps = { readonly stages: FrameView['stages']; readonly ui: UiStrings; readonly path: string }

/** The stages as stations on a thin line. They are not numbered and show no progress: a case may skip or repeat them. */
export function StageRiver({ stages, ui, path }: StageRiverProps) {
  return (
    <nav className="chrome stage-river" aria-labelledby="stage-river-title">
      <h2 id="stage-river-title" className="small">
        {ui['nav.stages']}
      </h2>
      <ul>
        {stages.map((stage) => (
          <li key={stage.id} data-lane={stage.lane}>
            <a
              className="tap"
              href={stagePath(stage.id)}
              aria-current={path === stagePath(stage.id) ? 'page' : undefined}
            >
              {stage.title}
            </a>
          </li>
        ))}
      </ul>
      <a className="tap small" href={stagesPath} aria-current={path === stagesPath ? 'page' : undefined}>
        {ui['nav.stages-list']}
      </a>
    </nav>
  )
}
