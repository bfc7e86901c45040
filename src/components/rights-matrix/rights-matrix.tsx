import { CiteList } from '#src/components/cite/cite.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { RightMarks } from '#src/components/right-item/right-marks.tsx'
import { groupAnchor, listedCrimesPath, rightPath, rightsPath, stagePath } from '#src/domain/deep-links.ts'
import { inGroups } from '#src/domain/rights-checklist.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Right } from '#src/schema/right.ts'

/**
 * Every right on one page: who tells, what one has to do, by when, at which stages. A table where there is room; on a
 * phone each row is a block whose cells carry their own labels. The roles keep it a table for screen readers there too.
 */
export function RightsMatrix({ guide }: { guide: Guide }) {
  const { ui } = guide
  return (
    <article>
      <h1>{ui['matrix.title']}</h1>
      <p className="lead">{ui['matrix.intro']}</p>
      <p>
        <a className="tap" href={rightsPath}>
          {ui['nav.rights']}
        </a>{' '}
        <a className="tap" href={listedCrimesPath}>
          {ui['matrix.see-listed']}
        </a>
      </p>
      {inGroups(guide.rights).map(([group, rights]) => (
        <section key={group} className="part">
          <LinkedHeading level={2} id={groupAnchor(group)}>
            {ui[`rights.group-${group}`]}
          </LinkedHeading>
          <table className="matrix" aria-labelledby={groupAnchor(group)}>
            <thead>
              <tr>
                {columns.map((label) => (
                  <th key={label} scope="col">
                    {ui[label]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rights.map((right) => (
                <Row key={right.id} guide={guide} right={right} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </article>
  )
}

const columns = ['matrix.right', 'rights.who-owes', 'matrix.how', 'rights.by-when', 'rights.stages'] as const

function Row({ guide, right }: { readonly guide: Guide; readonly right: Right }) {
  const { ui, laws, stages } = guide
  const here = stages.filter(({ id }) => right.stages.includes(id))
  const cells = [
    ['rights.who-owes', right.duty],
    ['matrix.how', <RightMarks key="marks" right={right} ui={ui} />],
    ['rights.by-when', right.timeLimit ?? ui['rights.no-limit']],
    [
      'rights.stages',
      here.length === stages.length
        ? ui['matrix.stages-all']
        : here.map(({ id, title }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <a href={stagePath(id)}>{title}</a>
            </span>
          )),
    ],
  ] as const
  return (
    <tr>
      <th scope="row">
        <a href={rightPath(right.id)}>{right.title}</a> <CiteList cites={right.units} laws={laws} />
      </th>
      {cells.map(([label, content]) => (
        <td key={label}>
          <span className="cell-label">{ui[label]}: </span>
          {content}
        </td>
      ))}
    </tr>
  )
}
