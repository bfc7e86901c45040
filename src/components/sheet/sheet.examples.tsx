import type { Examples } from '#src/components/examples.ts'
import { Blanks } from '#src/components/sheet/blanks.tsx'
import { SheetFoot } from '#src/components/sheet/sheet-foot.tsx'
import { SheetLinks } from '#src/components/sheet/sheet-links.tsx'
import { SheetNumbers } from '#src/components/sheet/sheet-numbers.tsx'
import { callLogPath, rightsPath } from '#src/domain/deep-links.ts'

const longLabel = 'The office that holds the person, and the name of whoever answered there'

export const examples = {
  'numbers, sure and not sure': (guide) => (
    <article className="sheet">
      <SheetNumbers guide={guide} contacts={guide.contacts.map(({ id, askFor }) => ({ contact: id, words: askFor }))} />
    </article>
  ),
  'lines to fill in, one with a long label': () => (
    <article className="sheet">
      <Blanks labels={['County', longLabel]} />
    </article>
  ),
  'a foot without section numbers': (guide) => (
    <article className="sheet">
      <SheetFoot guide={guide} close={guide.ui['sheet.close']} hasSections={false} path={rightsPath} code={undefined} />
    </article>
  ),
  'links to all sheets': (guide) => <SheetLinks guide={guide} path={callLogPath} />,
} satisfies Examples
