/** Where a link leads, and its words. */
export type ListedLink = readonly [href: string, words: string]

/** Links below one another, each large enough for a finger. */
export function LinkList({ links }: { readonly links: readonly ListedLink[] }) {
  return (
    <ul className="taps">
      {links.map(([href, words]) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
