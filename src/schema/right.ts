import * as z from 'zod'
import { citation, id, sentences, words } from '#src/schema/ids.ts'

/**
 * What sets a right in motion.
 * - `listed`: without asking for victims of the crimes that the statute lists; for other victims, and for every
 *   witness, on written request.
 * - `written`: on written request for everybody, because the unit itself says so.
 * - `request`: as `listed`, and the unit adds "on request": victims of listed crimes ask, others ask in writing.
 * - `ask`: another law gives it to every victim who asks; no form is laid down.
 * - `everyone`: for every victim, without asking.
 * - `duty`: not a right but what the reader has to do for the rights to work.
 */
const trigger = z.enum(['listed', 'written', 'request', 'ask', 'everyone', 'duty'])

/** One right of a victim or a witness. The file name is its id; its anchor is "right-" and the id. */
export const right = z
  .strictObject({
    title: words.meta({
      description: 'The right in a few plain words, beginning with a verb: "Be told before release".',
    }),
    plain: sentences.meta({ description: 'What it gives, in one to three plain sentences.' }),
    group: z
      .enum(['court', 'appeal', 'hearings', 'release', 'money', 'every', 'earlier'])
      .meta({ description: 'Where it stands on the rights page.' }),
    order: z.int().meta({ description: 'Its place within the group; the lowest comes first.' }),
    units: z
      .array(citation)
      .min(1)
      .meta({ description: 'The unit or units of law it rests on; the one that gives it stands first.' }),
    holders: z
      .array(z.enum(['victim', 'witness', 'summoned-witness', 'immediate-family', 'anyone', 'not-stated']))
      .min(1)
      .meta({ description: 'Who holds it, as the text names them. not-stated where the text names nobody.' }),
    trigger: trigger.meta({
      description:
        'listed (without asking for listed crimes; all others ask in writing), written (everybody asks in writing), request (the law adds "on request": victims of listed crimes ask, all others ask in writing), ask (every victim who asks, in any form), everyone (every victim, without asking) or duty (what the reader must do).',
    }),
    reading: sentences.optional().meta({
      description:
        'Where the trigger is our reading of the text and not its plain words: why we read it so. Needed where the law asks for a written request in the words that lead to the unit, and not in its own.',
    }),
    duty: words.meta({ description: 'Who owes it, in words: "The prison, jail or hospital that holds the person".' }),
    contacts: z.array(id).meta({ description: 'Ids of the contacts to ask, the first one first.' }),
    timeLimit: words.optional().meta({
      description: 'By when, in words with the number: "Within 24 hours". Left out when the text gives none.',
    }),
    stages: z.array(id).min(1).meta({ description: 'Ids of the stages at which it matters.' }),
    unsaidAt: z
      .array(id)
      .min(1)
      .optional()
      .meta({ description: 'Ids of the stages at which the text does not say whether the right applies.' }),
    unsaidFor: z
      .array(z.enum(['family-killed', 'family-minor', 'family-incapacitated', 'witness', 'summoned-witness']))
      .min(1)
      .optional()
      .meta({ description: 'Who may hold it, though the text does not say so.' }),
    unsaidCrimes: z
      .array(id)
      .min(1)
      .optional()
      .meta({ description: 'Ids of the crimes whose victims may hold it, though the text does not say so.' }),
    crimes: z
      .array(id)
      .min(1)
      .optional()
      .meta({ description: 'Ids of the crimes whose victims hold it. Left out when the crime does not matter.' }),
    steps: z
      .array(sentences)
      .min(1)
      .meta({ description: 'What to do, step by step. The step about a current address is added by the guide.' }),
    unsure: sentences.optional().meta({ description: 'What the text does not say, or what we could not confirm.' }),
  })
  .meta({ description: 'One right, keyed to the law.' })

export type RightRecord = z.output<typeof right>
export type Right = RightRecord & { readonly id: string }
export type Trigger = z.output<typeof trigger>
