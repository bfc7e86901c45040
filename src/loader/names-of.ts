import type { ContentTree } from '#src/loader/content-tree.ts'
import type { NameOf } from '#src/loader/flat-paragraph.ts'

/** What a component without words prints. */
export function namesOf({ contacts, rights, stages }: Pick<ContentTree, 'contacts' | 'rights' | 'stages'>): NameOf {
  const names = new Map<string, string | undefined>([
    ...contacts.map(({ id, value }) => [`Contact ${id}`, value?.name] as const),
    ...rights.map(({ id, value }) => [`Right ${id}`, value?.title] as const),
    ...stages.map(({ id, value }) => [`Stage ${id}`, value?.title] as const),
  ])
  return (element, id) => names.get(`${element} ${id}`) ?? ''
}
