/** The height of the drawing, in its own units; one unit of its width is one point. */
const height = 10

type PointsBarProps = {
  readonly points: number
  /** The most there is, as long as the empty bar. */
  readonly most: number
  /** The longest bar that stands below or above it: all bars of a table have one scale. */
  readonly longest: number
}

/** Points as a bar. The numbers stand beside it in words, so it is hidden from those who hear the page. */
export function PointsBar({ points, most, longest }: PointsBarProps) {
  return (
    <svg
      className="bar"
      viewBox={`0 0 ${String(longest)} ${String(height)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="bar-most" width={most} height={height} />
      {points > 0 && <rect className="bar-points" width={points} height={height} />}
    </svg>
  )
}
