import type { Examples } from '#src/components/examples.ts'
import { PlainPage } from '#src/components/plain-page/plain-page.tsx'

export const examples = {
  'words before the first heading': (guide) =>
    guide.pages
      .filter(({ id }) => id === 'safety')
      .map((page) => <PlainPage key={page.id} guide={guide} page={page} />),
  'sections only': (guide) =>
    guide.pages.filter(({ id }) => id === 'about').map((page) => <PlainPage key={page.id} guide={guide} page={page} />),
  'words to know, laws and sources': (guide) =>
    guide.stages
      .filter(({ id }) => id === 'second-look')
      .map(({ id, title, summary, sections }) => (
        <PlainPage
          key={id}
          guide={guide}
          page={{ id, title, summary, lead: undefined, sections: Object.values(sections) }}
        />
      )),
} satisfies Examples
