import { edgePath, linePath } from '#src/domain/journey-path.ts'
import {
  size,
  type Picture,
  type PictureEdge,
  type PictureKey,
  type PictureLane,
  type PicturePlace,
  type TextLine,
} from '#src/domain/journey-picture.ts'

type DiagramSvgProps = {
  readonly picture: Picture
  /** The ids of the stages in their order. A class numbers each, with the ways that touch it, so that CSS can light them. */
  readonly stageIds: readonly string[]
  /** Where the box of a place leads. */
  readonly hrefOf: (place: { readonly id: string; readonly isStage: boolean }) => string
}

/**
 * The picture: the heads and beds of the lanes, then each place with the edges that leave it, so that a screen reader
 * meets them together. Colours come from classes only: the policy of the site forbids style attributes. Tab stops at the
 * stages; the other boxes are for the pointer and the arrow keys, and their headings in the list are links for everyone.
 */
export function DiagramSvg({ picture, stageIds, hrefOf }: DiagramSvgProps) {
  const lights = (...ids: readonly string[]) => classesOf(ids.map((id) => stageIds.indexOf(id)))
  return (
    <svg className="river" viewBox={`0 0 ${picture.width} ${picture.height}`}>
      {picture.lanes.map((lane) => (
        <LaneHead key={lane.number} lane={lane} edges={picture.edges} />
      ))}
      {picture.places.map((place) => (
        <g key={place.id} data-lane={place.lane}>
          <SpringLine place={place} />
          {stageIds.includes(place.id) ? (
            <a className={`stage ${lights(place.id)}`} href={hrefOf({ id: place.id, isStage: true })}>
              <PlaceBox place={place} />
            </a>
          ) : (
            <a href={hrefOf({ id: place.id, isStage: false })} tabIndex={-1}>
              <PlaceBox place={place} />
            </a>
          )}
          {picture.edges
            .filter((edge) => edge.from === place.id)
            .map((edge) => (
              <EdgeLine key={edge.id} edge={edge} lights={lights(edge.from, edge.to)} />
            ))}
        </g>
      ))}
      {picture.key.map((entry) => (
        <KeyEntry key={entry.sign} entry={entry} />
      ))}
    </svg>
  )
}

/** The classes by which something is lit with stages, from their places in the order; -1 is no stage. */
function classesOf(indexes: readonly number[]): string | undefined {
  const numbers = new Set(indexes.filter((index) => index >= 0))
  return numbers.size === 0 ? undefined : [...numbers].map((index) => `s${index + 1}`).join(' ')
}

function LaneHead({ lane, edges }: { lane: PictureLane; edges: readonly PictureEdge[] }) {
  const channels = edges.filter((edge) => edge.lane === lane.number && edge.pool === undefined)
  return (
    <g data-lane={lane.number}>
      <path className="bed" d={channels.map((edge) => linePath(edge.points, edge.gaps)).join('')} />
      <path className="bank" d={`M${lane.rule.x} ${lane.rule.y}h${lane.rule.width}`} />
      <Words className="lane" lines={lane.lines} />
    </g>
  )
}

function PlaceBox({ place: { box, kind, lines, turn } }: { place: PicturePlace }) {
  return (
    <>
      <rect {...box} rx={kind === 'stage' ? 6 : Math.min(22, box.height / 2)} />
      {turn !== undefined && <circle cx={turn.x} cy={turn.y} r={size.pool} />}
      <Words lines={lines} />
    </>
  )
}

function SpringLine({ place: { box, spring } }: { place: PicturePlace }) {
  if (spring === undefined) return null
  const { x, y } = spring.source
  const points = [
    { x, y: y + size.pool },
    { x, y: box.y },
  ]
  return (
    <>
      <circle cx={x} cy={y} r={size.pool} />
      <circle className="end" cx={x} cy={y} r="1.5" />
      <path d={edgePath({ points, gaps: [], form: 'straight' })} />
      <Words className="soft" lines={spring.lines} />
    </>
  )
}

function EdgeLine({ edge, lights }: { edge: PictureEdge; lights: string | undefined }) {
  const end = edge.points.at(-1)
  return (
    <g data-edge={edge.id} className={lights}>
      <path d={edgePath(edge)} />
      {edge.pool !== undefined && end !== undefined && (
        <circle className={edge.pool.isEnd ? 'end' : undefined} cx={end.x + size.pool} cy={end.y} r={size.pool} />
      )}
      <Words className="soft" lines={edge.label} />
      <Words lines={edge.name} />
    </g>
  )
}

function KeyEntry({ entry: { sign, at, lines } }: { entry: PictureKey }) {
  return (
    <g className="key">
      {sign === 'stage' ? (
        <rect x={at.x - 11} y={at.y - 8} width="22" height="16" rx="3" />
      ) : (
        <circle className={sign === 'end' ? 'end' : undefined} cx={at.x} cy={at.y} r={size.pool} />
      )}
      <Words className="soft" lines={lines} />
    </g>
  )
}

/** Lines of words. The space after each line keeps words apart where the lines are read as one. */
function Words({ lines, className }: { lines: readonly TextLine[]; className?: string }) {
  const [only, ...others] = lines
  if (only === undefined) return null
  if (others.length === 0) {
    return (
      <text className={className} x={only.x} y={only.y}>
        {only.text}
      </text>
    )
  }
  return (
    <text className={className}>
      {lines.map((line) => (
        <tspan key={line.y} x={line.x} y={line.y}>
          {`${line.text} `}
        </tspan>
      ))}
    </text>
  )
}
