import { words } from '#src/schema/ids.ts'

/**
 * A string of the interface. Each `{name}` in its description is a blank that the page fills in, so the words hold all of
 * them and no other: a lost one takes a number or a day from the page, a misspelt one stands there in braces.
 * @example say('The link to the emergency number. {number} is the number.') // 'Call {number}'
 */
export function say(description: string) {
  const blanks = blanksIn(description)
  return words
    .superRefine((text, context) => {
      const written = blanksIn(text)
      for (const blank of blanks.filter((name) => !written.includes(name))) {
        context.addIssue({ code: 'custom', message: `Write ${blank} where it belongs: the page fills it in.` })
      }
      for (const stranger of written.filter((name) => !blanks.includes(name))) {
        const known = blanks.length === 0 ? 'no blank here' : blanks.join(' and ')
        context.addIssue({ code: 'custom', message: `Take ${stranger} away: the page fills in ${known}.` })
      }
    })
    .meta({ description })
}

function blanksIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{[\w-]+\}/g))]
}
