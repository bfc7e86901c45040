import type { ReactNode } from 'react'
import { edgeId } from '#src/domain/journey-graph.ts'
import type { WayView } from '#src/domain/journey-view.ts'
import type { Citation } from '#src/schema/ids.ts'

export type WayListProps = {
  readonly ways: readonly WayView[]
  /** Where the name of a place leads. */
  readonly hrefOf: (place: WayView['to']) => string
  /** How the law behind a way is printed. Left out, it is not printed. */
  readonly renderCites?: ((cites: readonly Citation[]) => ReactNode) | undefined
}

/** Onward ways as branches: where each leads, then what has to happen, in words. */
export function WayList({ ways, hrefOf, renderCites }: WayListProps) {
  return (
    <ul className="ways" role="list">
      {ways.map(({ edge, to }) => (
        <li key={edgeId(edge)} data-edge={edgeId(edge)}>
          <a href={hrefOf(to)}>{to.name}</a>
          <br />
          {edge.label} {edge.cites !== undefined && renderCites?.(edge.cites)}
        </li>
      ))}
    </ul>
  )
}
