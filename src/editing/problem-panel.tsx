import { PanelOfPage } from '#src/editing/panel-of-page.tsx'
import { pageOfFile } from '#src/loader/page-of-file.ts'
import { checkContent } from '#src/lint/check-content.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { liveGuide } from '#src/loader/live-guide.ts'

/** What the content check finds now, above the page that the editor has open. */
export async function ProblemPanel() {
  const content = contentRoot()
  const { tree, problems, warnings } = await checkContent({ content, src: 'src' }, liveGuide(content).entries)
  const found = [
    ...problems.map((problem) => ({ ...problem, isWarning: false })),
    ...warnings.map((problem) => ({ ...problem, isWarning: true })),
  ]
  return <PanelOfPage findings={found.map((finding) => ({ ...finding, page: pageOfFile(tree, finding.file) }))} />
}
