import type { Examples } from '#src/components/examples.ts'
import { StageSheet } from '#src/components/stage-sheet/stage-sheet.tsx'
import { qrPath } from '#src/domain/qr-path.ts'
import type { Guide } from '#src/schema/guide.ts'

// Not a code that a phone can read: the smallest one has 21 modules in a row, and this shows only where it stands.
const squares = Array.from({ length: 21 }, (_, row) =>
  Array.from({ length: 21 }, (_, column) => (row + column) % 2 === 0),
)

const code = { address: 'https://guide.example.org/stages/a-stage/', size: squares.length, path: qrPath(squares) }

const sheetsOf = (guide: Guide, shown: (sheet: Guide['stageSheets'][number]) => boolean) =>
  guide.stageSheets
    .filter(shown)
    .map((sheet) => <StageSheet key={sheet.id} guide={guide} sheet={sheet} code={undefined} />)

export const examples = {
  'every stage of the invented state': (guide) => sheetsOf(guide, () => true),
  'rights of every mark, with a code': (guide) =>
    guide.stageSheets
      .slice(0, 1)
      .map((sheet) => (
        <StageSheet
          key={sheet.id}
          guide={guide}
          sheet={{ ...sheet, lines: guide.rights.map(({ id, plain }) => ({ words: plain, rights: [id] })) }}
          code={code}
        />
      )),
} satisfies Examples
