import type { Examples } from '#src/components/examples.ts'
import { LetterPage } from '#src/components/letter-page/letter-page.tsx'
import { LettersPage } from '#src/components/letter-page/letters-page.tsx'
import type { Guide } from '#src/schema/guide.ts'
import type { Letter } from '#src/schema/letter.ts'

const first = ({ letters }: Guide, changes: (letter: Letter) => Partial<Letter> = () => ({})) =>
  letters.slice(0, 1).map((letter) => ({ ...letter, ...changes(letter) }))

export const examples = {
  ordinary: (guide) => first(guide).map((letter) => <LetterPage key={letter.id} {...{ guide, letter }} />),
  'one person may write, and it goes to one office with a very long name': (guide) =>
    first(guide, (letter) => ({
      roles: letter.roles.slice(0, 1),
      recipients: [
        {
          office:
            'Interdepartmental Commission on Correspondence, Notification and Victim-Witness-Coordination, {shire}',
          when: 'Bewährungsauflagenüberwachungsstellenverordnung',
          isTicked: false,
        },
      ],
      enclosures: ['A form', 'Another form'],
    })).map((letter) => <LetterPage key={letter.id} {...{ guide, letter }} />),
  'nothing of the case is said': (guide) =>
    first(guide, () => ({ omitsCase: true })).map((letter) => <LetterPage key={letter.id} {...{ guide, letter }} />),
  'all letters': (guide) => <LettersPage guide={guide} />,
} satisfies Examples
