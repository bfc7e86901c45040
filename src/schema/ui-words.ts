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
      const lost = blanks.filter((name) => !written.includes(name))
      const strange = written.filter((name) => !blanks.includes(name))
      const advice = [
        ...lost.map((name) => `Write ${name} where it belongs: the page fills it in.`),
        ...strange.map((name) => `Take ${name} away: the page does not fill it in.`),
      ]
      if (advice.length > 0) context.addIssue({ code: 'custom', message: advice.join(' ') })
    })
    .meta({ description })
}

function blanksIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{[\w-]+\}/g))]
}
