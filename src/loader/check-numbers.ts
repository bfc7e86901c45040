import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree, Entry } from '#src/loader/content-tree.ts'
import { valueAt } from '#src/loader/field-facts.ts'
import { pathsTo } from '#src/loader/reference-fields.ts'

/** A problem for every contact that a page or a sheet prints as a number to call and that has none. */
export function checkNumbers({ site, contacts, ...tree }: ContentTree): readonly ContentProblem[] {
  const silent = new Set(
    contacts.filter(({ value }) => value?.phones.every(({ use }) => use !== 'voice')).map(({ id }) => id),
  )
  const check = (entry: Entry<unknown>, pattern: string): readonly ContentProblem[] =>
    pathsTo(entry.raw, pattern.split('.')).flatMap((path): readonly ContentProblem[] => {
      const id = valueAt(entry.raw, path)
      if (typeof id !== 'string' || !silent.has(id)) return []
      const message = `The contact "${id}" has no number to call, and one is printed here.`
      return [{ file: entry.file, ...entry.at(path), rule: 'reference', message, fix: 'Name a contact that has one.' }]
    })
  const sheets: readonly Entry<unknown>[] = [tree.rightsSheet, tree.callLog, tree.wallet, ...tree.stageSheets]
  return [
    ...check(site, 'emergency'),
    ...check(site, 'support.*'),
    ...sheets.flatMap((sheet) => check(sheet, 'contacts.*.contact')),
  ]
}
