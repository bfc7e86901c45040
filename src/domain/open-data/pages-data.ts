import * as links from '#src/domain/deep-links.ts'
import type { DataBody } from '#src/domain/open-data/data-body.ts'
import { saidSections } from '#src/domain/open-data/said-sections.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What pages.json holds. */
export function pagesBody(guide: Guide): DataBody<'pages'> {
  return {
    start: { page: links.homePath, title: guide.site.tagline, lead: guide.site.lead },
    picker: { page: links.whatHappenedPath, ...guide.whatHappened },
    notices: guide.notices.map(({ sections, laws, ...notice }) => {
      const page = links.noticePath(notice.id)
      return { ...notice, page, sections: saidSections(guide, page, Object.values(sections)) }
    }),
    updates: guide.updates.map(({ prose, ...note }) => {
      const page = links.placeAddress(links.updatesPath, links.updateAnchor(note.id))
      return { ...note, page, sections: saidSections(guide, page, [{ id: undefined, heading: undefined, prose }]) }
    }),
    pages: guide.pages.map(({ lead, sections, ...record }) => {
      const page = links.pagePath(record.id)
      const before = lead === undefined ? [] : [{ id: undefined, heading: undefined, prose: lead }]
      return { ...record, page, sections: saidSections(guide, page, [...before, ...sections]) }
    }),
  }
}
