import type { ReactNode } from 'react'
import { edgeId } from '#src/domain/journey-graph.ts'
import type { WayView } from '#src/domain/journey-view.ts'
import type { Citation } from '#src/schema/ids.ts'

export type WayListProps = {
  readonly ways: readonly WayView[]
  /** Whether the places lie before this one; left out, they follow it. */
  readonly isInward?: boolean
  /** Where the name of a place leads. */
  readonly hrefOf: (place: WayView['place']) => string
  /** How the law behind a way is printed. Left out, it is not printed. */
  readonly renderCites?: ((cites: readonly Citation[]) => ReactNode) | undefined
}

/** Ways as branches: the place at the other end of each, then what has to happen, in words. */
export function WayList({ ways, isInward = false, hrefOf, renderCites }: WayListProps) {
  return (
    <ul className="ways" role="list">
      {ways.map(({ edge, place }) => (
        <li key={edgeId(edge)} {...{ [isInward ? 'data-edge-in' : 'data-edge']: edgeId(edge) }}>
          <a href={hrefOf(place)}>{place.name}</a>
          <br />
          {edge.label} {edge.cites !== undefined && renderCites?.(edge.cites)}
        </li>
      ))}
    </ul>
  )
}
