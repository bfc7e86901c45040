import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Examples } from '#src/components/examples.ts'
import { builtPage } from '#src/finish/built-site.ts'
import { allElements, attribute, elementsNamed } from '#src/finish/page-elements.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What stands between `<body>` and `</body>` of a page that shows examples, and the ids in it. */
export type ExampleDocument = {
  readonly names: readonly string[]
  readonly body: string
  readonly ids: readonly string[]
}

type Shown = ExampleDocument & { readonly lacks: 'nothing' | 'main' | 'headings' }

/**
 * The examples of a component as whole pages, so that every rule about pages holds on each of them. A component that
 * is itself a whole page stays as it is; one that is the content of a page gets the element around it; parts get a
 * heading each, and share a page as long as no id comes twice.
 */
export function exampleDocuments(folder: string, examples: Examples, guide: Guide): readonly ExampleDocument[] {
  const shown = Object.entries(examples).map(([name, example]) =>
    show(name, renderToStaticMarkup(createElement('div', { 'data-example': name }, example(guide)))),
  )
  const pages = shown.filter(({ lacks }) => lacks !== 'headings')
  const parts = shown.filter(({ lacks }) => lacks === 'headings')
  return [
    ...pages.map((page) => (page.lacks === 'main' ? { ...page, body: `<main>${page.body}</main>` } : page)),
    ...together(parts).map((page) => ({ ...page, body: `<main><h1>${folder}</h1>${page.body}</main>` })),
  ]
}

function show(name: string, body: string): Shown {
  const { tree } = builtPage('example.html', body)
  const ids = allElements(tree).flatMap((element) => attribute(element, 'id') ?? [])
  const has = (tag: string) => elementsNamed(tree, tag).length > 0
  if (has('main')) return { names: [name], body, ids, lacks: 'nothing' }
  if (has('h1')) return { names: [name], body, ids, lacks: 'main' }
  return { names: [name], body: `<h2>${name}</h2>${body}`, ids, lacks: 'headings' }
}

/** Each part goes to the first page that does not have its ids yet. */
function together(parts: readonly ExampleDocument[]): readonly ExampleDocument[] {
  const pages: ExampleDocument[] = []
  for (const part of parts) {
    const place = pages.findIndex((page) => part.ids.every((id) => !page.ids.includes(id)))
    const page = pages[place]
    if (page === undefined) pages.push(part)
    else
      pages[place] = {
        names: [...page.names, ...part.names],
        body: page.body + part.body,
        ids: [...page.ids, ...part.ids],
      }
  }
  return pages
}
