import { getMDXComponent } from 'mdx-bundler/client/index.js'
import { mdxRegistry, type MdxSurroundings } from '#src/components/mdx-body/mdx-registry.tsx'
import type { ReactNode } from 'react'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import type { Prose } from '#src/schema/guide.ts'

/**
 * Compiled prose as HTML. It runs on the server only, at build: mdx-bundler's client uses `new Function`, which the
 * site's policy forbids in a browser.
 */
export function MdxBody({ prose, around }: { prose: Prose; around: MdxSurroundings }) {
  const Body = getMDXComponent(prose.code)
  return (
    <div className="prose">
      <Body components={{ ...mdxRegistry(around), h3: SubHeading }} />
    </div>
  )
}

/** A `###` heading of an author: the loader lets none pass without an anchor. */
function SubHeading({ id = '', children }: { id?: string; children?: ReactNode }) {
  return (
    <LinkedHeading level={3} id={id}>
      {children}
    </LinkedHeading>
  )
}
