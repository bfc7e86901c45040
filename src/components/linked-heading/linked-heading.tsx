import type { ReactNode } from 'react'
import { AnchorLink } from '#src/components/linked-heading/anchor-link.tsx'

type LinkedHeadingProps = { readonly level: 2 | 3; readonly id: string; readonly children: ReactNode }

/** A heading with a lasting anchor, and beside it the link to copy. */
export function LinkedHeading({ level, id, children }: LinkedHeadingProps) {
  const Heading = `h${level}` as const
  return (
    <>
      <Heading id={id}>{children}</Heading>
      <AnchorLink id={id} />
    </>
  )
}
