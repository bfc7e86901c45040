import { ourTexts } from '#src/lint/our-texts.ts'
import type { LintInput, Rule } from '#src/lint/rule.ts'
import type { ContentProblem } from '#src/loader/content-problem.ts'
import type { ContentTree } from '#src/loader/content-tree.ts'

/**
 * Nobody is blamed or ordered about, and nothing is promised that this guide cannot keep. Many readers already blame
 * themselves, and who was promised news may stop asking for it.
 */
export const noBlame: Rule = { id: 'c30-no-blame', check }

type Tone = { readonly does: string; readonly pattern: RegExp; readonly fix: string }

const tones: readonly Tone[] = [
  {
    does: 'blames the reader',
    pattern: /\byou (?:failed|neglected|forgot|(?:should|could)(?: not|n['’]t)? have)\b/giu,
    fix: 'Say what the reader can do now.',
  },
  {
    does: 'blames the reader',
    // "That is not your fault" may be said, and should be.
    pattern: /(?<!(?:\bnot|\bnever|n['’]t)(?: \p{L}+){0,3} )\byour (?:own )?fault\b/giu,
    fix: 'Take it away, or say that it is not the reader’s fault.',
  },
  {
    does: 'orders the reader about',
    pattern: /(?<=^|\n|[.!?:] )(?:-\s+)?You (?:must|shall) (?!(?:not )?be\b)\p{L}+/gu,
    fix: 'Write "you can", and say what the law asks for.',
  },
  {
    does: 'calls a person a thing',
    pattern: /\b(?:monsters?|scumbags?|the animal)\b/giu,
    fix: 'Write "the person convicted".',
  },
  {
    does: 'promises what nobody can keep',
    pattern:
      /\b(?:(?:do not|don['’]t|no need to|never) worry|rest assured|we (?:promise|guarantee)|everything will be|they will always|you are (?:completely |quite )?safe|your \p{L}+ stays? (?:completely )?secret)\b|(?<!\bnot )\berases? (?:all )?your\b/giu,
    fix: 'Say what is known, and what is not.',
  },
]

/** True one day, but not while no fact has the day of a live check. */
const calls: Tone = {
  does: 'says that somebody called, and no office has a verifiedOn',
  pattern:
    /\bwe (?:have )?called (?:every|each|all)\b|\b(?:all|each|every \p{L}+) (?:is |are |was |were )?confirmed by phone\b/giu,
  fix: 'Say how the facts were checked. A call that was made stands beside its number as verifiedOn.',
}

function check({ tree }: LintInput): readonly ContentProblem[] {
  const wanted = hasLiveCheck(tree) ? tones : [...tones, calls]
  return ourTexts(tree).flatMap(({ file, text, placeOf }) =>
    wanted.flatMap(({ does, pattern, fix }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => {
        const message = `"${found.replace(/^-\s+/, '')}" ${does}.`
        return { file, ...placeOf(index), rule: noBlame.id, message, fix }
      }),
    ),
  )
}

function hasLiveCheck({ contacts, counties }: ContentTree): boolean {
  const offices = [...contacts.flatMap(({ value }) => value ?? []), ...(counties.value?.list ?? [])]
  return offices.some(({ phones }) => phones.some(({ verifiedOn }) => verifiedOn !== undefined))
}
