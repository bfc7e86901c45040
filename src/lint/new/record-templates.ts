import type { Picks } from '#src/lint/new/picks.ts'
import { contact } from '#src/schema/contact.ts'
import { right } from '#src/schema/right.ts'

/** The text of a new file of `contacts/`. */
export function newContact({ contact: other }: Picks): string {
  return `name: (WRITE the name of the office)
plainName: (WRITE what it is to the reader, in plain words)
neutralName: (WRITE a neutral name)
# (CHOOSE what it helps with: ${contact.shape.group.options.join(', ')})
group: rights
# (CHOOSE its place among the offices of this group; the lowest number comes first)
order: 99
askFor: >-
  (WRITE what to ask this office for, in one or two sentences)
# (CHOOSE the ids of the stages at which it helps; [] where it helps at any of them)
stages: []
# (CHOOSE its numbers; [] where none was found. Two lines below show how one is written)
# phones:
#   - { number: "555-555-0100", use: voice, confidence: confirmed, sources: [id-in-sources-yml] }
phones: []
emails: []
links: []
haveReady:
  - (WRITE what to have at hand before the call)
whatToSay: >-
  (WRITE two or three sentences to read aloud)
secondRoute:
  # (CHOOSE whom to try when this office cannot be reached)
  contact: ${other}
  words: (WRITE when to try that office, in one sentence)
`
}

/** The text of a new file of `rights/`. */
export function newRight({ law, contact: office, stage }: Picks): string {
  return `title: (WRITE the right in a few plain words, beginning with a verb)
plain: >-
  (WRITE what it gives, in one to three plain sentences)
# (CHOOSE where it stands on the rights page: ${right.shape.group.options.join(', ')})
group: every
# (CHOOSE its place in this group; the lowest number comes first)
order: 99
# (CHOOSE the law behind it, and the unit: { law: id-in-laws-yml, unit: '1-2' })
units:
  - law: ${law}
# (CHOOSE who holds it: ${right.shape.holders.element.options.join(', ')})
holders: [victim]
# (CHOOSE what sets it in motion: ${right.shape.trigger.options.join(', ')})
trigger: everyone
duty: (WRITE who owes it)
# (CHOOSE the ids of the offices to ask, the first one first)
contacts: [${office}]
# (CHOOSE the ids of the stages at which it matters)
stages: [${stage}]
steps:
  - (WRITE what one can do first)
`
}

/** The text of a new file of `letters/`. */
export function newLetter({ group, contact: office, right: asked }: Picks): string {
  return `title: (WRITE what it does, beginning with a verb)
lead: >-
  (WRITE when it helps, in one to three sentences)
# (CHOOSE its group: the id of one of the groups in letter-form.yml)
group: ${group}
# (CHOOSE its place in this group; the lowest number comes first)
order: 99
# (CHOOSE who may send it; a line of the list below is for each of them)
roles: [victim]
subject: (WRITE the subject line, without sections)
recipients:
  # (CHOOSE the office that gets it)
  - contact: ${office}
    when: (WRITE for whom this office matters)
    isTicked: true
fields: []
opening:
  - words: This is my written request for (WRITE what the letter asks for)
asksIntro: 'I ask you to:'
asks:
  - words: (WRITE what is asked for)
    # (CHOOSE the ids of the rights that give it)
    rights: [${asked}]
ending: []
enclosures: []
send: []
keep: []
`
}

/** The lines of a new entry of `glossary.yml`. */
export function newTerm(id: string): string {
  return `- id: ${id}
  term: (WRITE the word as a letter prints it)
  meaning: (WRITE what it means, in one or two plain sentences)
`
}
