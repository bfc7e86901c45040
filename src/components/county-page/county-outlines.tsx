import type { CountyMap } from '#src/domain/county-map.ts'
import { countyPath } from '#src/domain/deep-links.ts'

/**
 * The map: each county is a link that bears its name for screen readers and, under the pointer, for the eye. It comes
 * after the list, which has the same links, so Tab need not go through it to reach a county.
 */
export function CountyOutlines({ map }: { readonly map: CountyMap }) {
  return (
    <svg className="county-map" viewBox={`-2 -2 ${map.width + 4} ${map.height + 4}`}>
      {map.shapes.map(({ id, name, d }) => (
        <a key={id} href={countyPath(id)} aria-label={name}>
          <title>{name}</title>
          <path d={d} />
        </a>
      ))}
    </svg>
  )
}
