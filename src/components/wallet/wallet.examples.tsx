import type { Examples } from '#src/components/examples.ts'
import { Wallet } from '#src/components/wallet/wallet.tsx'

export const examples = {
  ordinary: (guide) => <Wallet guide={guide} code={undefined} />,
  'few words': (guide) => (
    <Wallet guide={{ ...guide, wallet: { ...guide.wallet, title: 'Numbers', use: 'Fold.' } }} code={undefined} />
  ),
} satisfies Examples
