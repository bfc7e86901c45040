import { SheetFoot, type AddressCode } from '#src/components/sheet/sheet-foot.tsx'
import { SheetNumbers } from '#src/components/sheet/sheet-numbers.tsx'
import { contactsPath } from '#src/domain/deep-links.ts'
import type { Guide } from '#src/schema/guide.ts'

const cards = [1, 2, 3, 4]

/** Eight numbers on a card to cut out, four times on a page: some to carry, some to give away. */
export function Wallet({ guide, code }: { guide: Guide; code: AddressCode }) {
  const { wallet, ui } = guide
  return (
    <article className="sheet">
      <h1>{wallet.title}</h1>
      <p>{wallet.use}</p>
      <div className="wallet">
        {cards.map((card) => (
          <div key={card}>
            <p>
              <b>{wallet.title}</b>
            </p>
            <SheetNumbers guide={guide} contacts={wallet.contacts} isNeutral />
          </div>
        ))}
      </div>
      <SheetFoot guide={guide} close={ui['wallet.close']} hasSections={false} path={contactsPath} code={code} />
    </article>
  )
}
