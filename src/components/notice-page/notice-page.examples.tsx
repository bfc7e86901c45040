import type { Examples } from '#src/components/examples.ts'
import { NoticePage } from '#src/components/notice-page/notice-page.tsx'

export const examples = {
  ordinary: (guide) =>
    guide.notices.slice(0, 1).map((notice) => <NoticePage key={notice.id} guide={guide} notice={notice} />),
  'without rights and words, with a gentle word before it': (guide) =>
    guide.notices
      .slice(-1)
      .map((notice) => (
        <NoticePage
          key={notice.id}
          guide={guide}
          notice={{ ...notice, rights: [], terms: [], contentNote: 'It speaks of a death.' }}
        />
      )),
} satisfies Examples
