import type { Examples } from '#src/components/examples.ts'
import { LetterLinks } from '#src/components/letter-links/letter-links.tsx'

export const examples = {
  'one letter': ({ letters, ui }) => <LetterLinks letters={letters.slice(0, 1)} ui={ui} />,
  'several letters with long names': ({ letters, ui }) => (
    <LetterLinks
      letters={letters.map((letter, place) => ({
        ...letter,
        title: `Ask number ${place} for Bewährungsauflagenüberwachungsstellenverordnung and more of it`,
      }))}
      ui={ui}
    />
  ),
} satisfies Examples
