import * as links from '#src/domain/deep-links.ts'
import { fill } from '#src/domain/fill.ts'
import { oneFileView, type FileGroup } from '#src/domain/one-file-view.ts'
import type { Guide } from '#src/schema/guide.ts'

type OneFileCoverProps = {
  readonly guide: Guide
  /** Where the live guide is; undefined where the build knows no address. */
  readonly live: string | undefined
}

/**
 * The front and the back of the file that holds the whole guide: of when it is, what it lacks, what is in it, and behind
 * the pages the laws. The finishing step puts the pages and the laws in (src/finish/one-file/): `data-one-file` is the
 * name of the file, `data-each-page` the words after each page.
 */
export function OneFileCover({ guide, live }: OneFileCoverProps) {
  const { ui, site } = guide
  const { asOf, groups } = oneFileView(guide)
  return (
    <>
      <div className="measure" data-one-file={site.oneFile}>
        <h1>{ui['file.title']}</h1>
        <p className="lead">
          {ui['file.lead']} <a href={links.hereHref('left-out')}>{ui['file.lacks']}</a>
        </p>
        <div className="card file-dates">
          {asOf.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>{ui['file.stale']}</p>
          <p>
            <Live live={live} guide={guide} />
          </p>
        </div>
        <p className="note">{ui['file.traces']}</p>
      </div>
      <nav className="part" id="contents" aria-labelledby="contents-title">
        <h2 id="contents-title">{ui['file.contents']}</h2>
        {groups.map((group) => (
          <Group key={group.heading} group={group} />
        ))}
        <h3>{ui['file.end']}</h3>
        <ul className="file-list taps">
          {[
            ['left-out', ui['file.lacks']],
            ['laws', ui['file.laws']],
          ].map(([id = '', title]) => (
            <li key={id}>
              <a href={links.hereHref(id)}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <LeftOut guide={guide} />
      <div className="page measure" id="laws">
        <h1>{ui['file.laws']}</h1>
        <p className="lead" data-intro>
          {ui['stage.laws-intro']}
        </p>
        <ul className="laws" data-laws />
        <h2>{ui['stage.sources']}</h2>
        <ul className="laws" data-sources />
        <p className="file-back chrome" data-each-page>
          <a className="tap" href={links.hereHref('contents')}>
            {ui['file.back']}
          </a>
        </p>
      </div>
    </>
  )
}

/**
 * What a reader of the file does not find in it, with the pages that are left out. Those in `data-spare` give way, from
 * the last, where the file would be too big with them: the finishing step takes the others off this list. The first
 * letter, which asks for most, and whatever has no other place never give way.
 */
function LeftOut({ guide }: Pick<OneFileCoverProps, 'guide'>) {
  const { ui, rightsSheet, pack, openData, letters, lawPages, hearingPlan, statementPlan } = guide
  const pages = [
    [links.rightsSheetPath, rightsSheet.title, ui['file.lacks-sheets']],
    [links.matrixPath, ui['matrix.title'], ui['file.lacks-matrix']],
    [links.searchPath, ui['search.title'], ui['file.lacks-search']],
    [links.packPath, pack.title, ui['file.lacks-pack']],
    [links.aboutDataPath, openData.title, ui['file.lacks-data']],
    [links.updatesPath, ui['updates.title'], ui['file.lacks-updates']],
    [links.aboutFreshnessPath, ui['freshness.title'], ui['file.lacks-freshness']],
  ] as const
  const spare = [
    ...letters.slice(1).map(({ id, title }) => [links.letterPath(id), title] as const),
    [links.statementPlanPath, statementPlan.title],
    [links.hearingPlanPath, hearingPlan.title],
    ...lawPages.map(({ id, changes }) => [links.lawChangesPath(id), changes.title] as const),
  ] as const
  return (
    <section
      className="part measure"
      id="left-out"
      data-left-out={[links.handoutsFolder, ...pages.slice(1).map(([path]) => path)].join(' ')}
    >
      <h2>{ui['file.lacks']}</h2>
      <ul className="bullets">
        {pages.map(([path, title, words]) => (
          <li key={path}>
            <a href={path}>{title}</a>: {words}
          </li>
        ))}
        {spare.map(([path, title]) => (
          <li key={path} data-spare={path}>
            <a href={path}>{title}</a>: {ui['file.lacks-room']}
          </li>
        ))}
        {[ui['file.lacks-fields'], ui['file.lacks-documents'], ui['file.lacks-files'], ui['file.once']].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}

function Live({ live, guide: { ui, site } }: OneFileCoverProps) {
  if (live === undefined) return fill(ui['file.no-live'], { name: site.name })
  return (
    <>
      {ui['file.live']}{' '}
      <a href={live} rel="noreferrer">
        {live}
      </a>
    </>
  )
}

function Group({ group: { heading, pages } }: { readonly group: FileGroup }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul className="file-list taps">
        {pages.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
