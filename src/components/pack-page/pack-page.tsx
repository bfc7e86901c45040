import { Island } from '#src/components/island/island.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import * as links from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

type Part = readonly [href: string, title: string]

/**
 * The page on which papers are put together. Every part is a link to the page that it comes from, so that without script
 * each can be opened and printed there. With script, the island pack-maker puts a box before each link.
 */
export function PackPage({ guide }: { readonly guide: Guide }) {
  const { ui, pack } = guide
  return (
    <article className="pack-page">
      <div className="chrome measure">
        <h1>{pack.title}</h1>
        <p className="lead">{pack.lead}</p>
        <p className="note">{pack.note}</p>
        <p className="pack-without">{pack.without}</p>
        {groupsOf(guide).map(([id, title, parts]) => (
          <section key={id} className="part">
            <LinkedHeading level={2} id={id}>
              {title}
            </LinkedHeading>
            <ul className="pack-list">
              {parts.map(([href, name]) => (
                <li key={href}>
                  <a className="tap" href={href}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Island name="pack-maker">
        <Buttons ui={ui} />
        <div className="pack" hidden>
          <section className="paper">
            <h2>{pack.coverTitle}</h2>
            <ul className="plain-lines">
              {pack.coverBlanks.map((words) => (
                <li key={words}>
                  {words}: <span className="blank" />
                </li>
              ))}
            </ul>
            <h3>{ui['pack.contents']}</h3>
            <ul className="pack-contents" />
          </section>
          {/* The looks of a sheet and of a right come with the page only where it has one. */}
          <div className="sheet right" hidden />
        </div>
      </Island>
    </article>
  )
}

function Buttons({ ui }: Pick<Guide, 'ui'>) {
  return (
    <div className="chrome measure">
      <p className="paper-buttons">
        <button
          type="button"
          name="make"
          data-made={ui['pack.made']}
          data-none={ui['pack.none']}
          data-failed={ui['pack.failed']}
        >
          {ui['pack.make']}
        </button>
        <button type="button" name="print" hidden>
          {ui['letters.print']}
        </button>
      </p>
      <output aria-live="polite" />
    </div>
  )
}

function groupsOf(guide: Guide): readonly (readonly [id: string, title: string, parts: readonly Part[]])[] {
  const { ui, rightsSheet, stageSheets, callLog, wallet, letters, rights, contacts } = guide
  return [
    [
      'sheets',
      ui['pack.sheets'],
      [
        [links.rightsSheetPath, rightsSheet.title],
        ...stageSheets.map(({ id, title }): Part => [links.stageSheetPath(id), title]),
        [links.callLogPath, callLog.title],
        [links.walletPath, wallet.title],
      ],
    ],
    ['letters', ui['pack.letters'], letters.map(({ id, title }) => [links.letterPath(id), title])],
    ['rights', ui['pack.rights'], rights.map(({ id, title }) => [links.rightPath(id), title])],
    ['contacts', ui['pack.contacts'], contacts.map(({ id, name }) => [links.contactPath(id), name])],
  ]
}
