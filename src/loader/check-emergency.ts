import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

const rule = 'emergency'

/** The one number for immediate danger in the whole country. */
const emergencyNumber = '911'

/** A problem wherever the way to help in immediate danger, or to somebody to talk to, leads elsewhere or is not there. */
export function checkEmergency(tree: ContentTree): readonly ContentProblem[] {
  const id = tree.site.value?.emergency
  // That there is such a contact, and that it has a number, is checked with all others.
  const contact = tree.contacts.find((entry) => entry.id === id)?.value
  if (id === undefined || contact === undefined || !contact.phones.some(({ use }) => use === 'voice')) return []
  // With another contact in its place, every sheet would be told for the same slip.
  if (!contact.phones.some(({ number }) => number === emergencyNumber)) return [wrongNumber(tree, id)]
  return [...checkSheets(tree, id), ...checkSafety(tree, id), ...checkSupport(tree)]
}

function wrongNumber({ site }: ContentTree, id: string): ContentProblem {
  const message = `"${id}" is not the emergency number: it does not have ${emergencyNumber}.`
  const fix = `Name the contact with ${emergencyNumber}. Every page offers it to a reader in danger.`
  return { file: site.file, ...site.at(['emergency']), rule, message, fix }
}

/** Who is in danger reads the first line. */
function checkSheets(tree: ContentTree, id: string): readonly ContentProblem[] {
  const sheets = [tree.rightsSheet, tree.callLog, tree.wallet, ...tree.stageSheets]
  return sheets.flatMap(({ file, value, at }) => {
    if (value === undefined || value.contacts[0]?.contact === id) return []
    const message = `The first number here is not that of "${id}".`
    const fix = 'Put it first: somebody in danger reads no further.'
    return [{ file, ...at(['contacts', 0]), rule, message, fix }]
  })
}

function checkSafety(tree: ContentTree, id: string): readonly ContentProblem[] {
  const page = tree.pages.find((entry) => entry.id === 'safety')
  const [first] = page?.parts ?? []
  if (page === undefined || first?.tree === undefined) return []
  const { heading, facts, at } = first
  if (heading === undefined && facts.references.some((named) => named.kind === 'contact' && named.id === id)) return []
  const message = 'The page on safety does not begin with whom to call in danger.'
  const fix = `Write it above the first heading, with <Contact id="${id}" show="phone" />.`
  return [{ file: page.file, ...at, rule, message, fix }]
}

/** The offices at the foot of every page are there for anybody at any time. */
function checkSupport({ site, contacts }: ContentTree): readonly ContentProblem[] {
  return (site.value?.support ?? []).flatMap((id, index): readonly ContentProblem[] => {
    const contact = contacts.find((entry) => entry.id === id)?.value
    if (contact === undefined || !contact.phones.some(({ use }) => use === 'voice')) return []
    if (['now', 'threat'].includes(contact.group)) return []
    const message = `"${id}" is an office of the group "${contact.group}", and not somebody to talk to at once.`
    const fix = 'Name a contact of the group now or threat.'
    return [{ file: site.file, ...site.at(['support', index]), rule, message, fix }]
  })
}
