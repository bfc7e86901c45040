import * as links from '#src/domain/deep-links.ts'
import type { DataBody } from '#src/domain/open-data/data-body.ts'
import { citedLaws } from '#src/domain/open-data/data-head.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What law.json holds. */
export function lawBody({ laws, statutes, lawPages }: Guide): DataBody<'law'> {
  return {
    laws: laws.map(({ page, parts, ...law }) => ({
      ...law,
      parts: [...parts],
      ...(page === undefined ? {} : { page: links.lawPath(page) }),
    })),
    texts: [...statutes],
    plain: lawPages.map(({ id, ...said }) => ({ ...said, page: links.lawPath(id) })),
  }
}

/** What rights.json holds. */
export function rightsBody(guide: Guide): DataBody<'rights'> {
  const { site, crimes, rights } = guide
  return {
    listedCrimes: site.listedCrimes,
    crimes: [...crimes],
    rights: rights.map(({ units, ...right }) => ({
      ...right,
      page: links.rightPath(right.id),
      units: citedLaws(guide, units),
    })),
  }
}

/** What glossary.json holds. */
export function glossaryBody(guide: Guide): DataBody<'glossary'> {
  return {
    terms: guide.terms.map(({ id, term, meaning, also, cites }) => ({
      ...{ page: links.termPath(id), id, term, meaning },
      ...(also === undefined ? {} : { also }),
      laws: citedLaws(guide, cites),
    })),
  }
}
