import type { Phone } from '#src/schema/contact.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

type DoubtProps = { readonly fact: Pick<Phone, 'confidence'>; readonly ui: UiStrings }

/** Beside a number, an address or any other fact that is not confirmed: why it may be wrong. */
export function Doubt({ fact: { confidence }, ui }: DoubtProps) {
  if (confidence === 'confirmed') return null
  return <span className="doubt">{ui[`contact.doubt-${confidence}`]}</span>
}
