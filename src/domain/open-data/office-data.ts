import * as links from '#src/domain/deep-links.ts'
import type { DataBody } from '#src/domain/open-data/data-body.ts'
import type { Guide } from '#src/schema/guide.ts'

/** What contacts.json holds. */
export function contactsBody({ contacts }: Guide): DataBody<'contacts'> {
  return { contacts: contacts.map((contact) => ({ ...contact, page: links.contactPath(contact.id) })) }
}

/** What counties.json holds. */
export function countiesBody({ counties }: Guide): DataBody<'counties'> {
  const { list, ...shared } = counties
  return {
    page: links.countiesPath,
    ...shared,
    counties: list.map((county) => ({ ...county, page: links.countyPath(county.id) })),
  }
}

/** What sources.json holds. */
export function sourcesBody({ sources }: Guide): DataBody<'sources'> {
  return { sources: [...sources] }
}
