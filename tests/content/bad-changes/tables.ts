import { badAsking } from '#tests/content/bad-changes/asking.ts'
import { badGrammar } from '#tests/content/bad-changes/grammar.ts'
import { badInterface } from '#tests/content/bad-changes/interface.ts'
import { badCauses } from '#tests/content/bad-changes/causes.ts'
import { badLaw } from '#tests/content/bad-changes/law.ts'
import { badLawProof } from '#tests/content/bad-changes/law-proof.ts'
import { badLinks } from '#tests/content/bad-changes/links.ts'
import { badCounties, badOffices } from '#tests/content/bad-changes/offices.ts'
import { badDays, badRepeats } from '#tests/content/bad-changes/offices-around.ts'
import { badProofs } from '#tests/content/bad-changes/proofs.ts'
import { badRecords } from '#tests/content/bad-changes/records.ts'
import { badWords } from '#tests/content/bad-changes/words.ts'
import type { BadChange } from '#tests/content/bad-changes/bad-change.ts'

/** Bad changes by what they are about. */
export type Tables = readonly (readonly [area: string, changes: readonly BadChange[]])[]

/** What breaks a file, a record or a way from one to another. */
export const brokenFiles: Tables = [
  ['fields', badRecords],
  ['grammar and files', badGrammar],
  ['ids and links', badLinks],
  ['words of the interface', badInterface],
  ['words', badWords],
  ['repeats and gaps', badRepeats],
]

/** What can be read, and says what is not so. */
export const falseFacts: Tables = [
  ['law and proof', badProofs],
  ['words of the law', badLaw],
  ['whether one has to ask', badAsking],
  ['the cause and not what follows', badCauses],
  ['offices', badOffices],
  ['counties', badCounties],
  ['days and addresses', badDays],
  ['how sure a law is', badLawProof],
]
