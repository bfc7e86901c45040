import * as z from 'zod'
import { sheetContacts } from '#src/schema/handout.ts'
import { words } from '#src/schema/ids.ts'

/** content/handouts/wallet.yml: a card with eight numbers, printed four times on a page, to cut out and fold. */
export const wallet = z
  .strictObject({
    title: words.max(30).meta({ description: 'A neutral heading, for people who carry the card in a pocket.' }),
    use: words.meta({ description: 'How to use the page, in one sentence. It is not on the card.' }),
    contacts: sheetContacts.length(8).meta({ description: 'The eight numbers of the card.' }),
  })
  .meta({ description: 'The words of the card for a wallet.' })

export type Wallet = z.output<typeof wallet>
