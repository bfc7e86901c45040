import { hereHref } from '#src/domain/deep-links.ts'

/** The id of the words "Link to", which stand once on each page, hidden, and begin the name of every such link. */
export const linkWordsId = 'link'

type AnchorLinkProps = {
  /** The place that the link leads to. */
  readonly id: string
  /** The element whose words name the place, where that is not the place itself. */
  readonly nameId?: string
}

/**
 * A place's link to itself, to be copied and sent. It stands beside the heading and not in it: a screen reader that
 * lists headings reads their words alone. Its name is put together from ids, which weighs less than words.
 */
export function AnchorLink({ id, nameId = id }: AnchorLinkProps) {
  return (
    <a className="anchor" href={hereHref(id)} aria-labelledby={`${linkWordsId} ${nameId}`}>
      #
    </a>
  )
}
