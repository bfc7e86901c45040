import { Doubt } from '#src/components/contact-card/doubt.tsx'
import { phoneHref } from '#src/domain/contact-directory.ts'
import type { Phone } from '#src/schema/contact.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

const labelOf = { voice: 'contact.call', text: 'contact.text', tty: 'contact.tty', fax: 'contact.fax' } as const

/** One number: what it is for, the number as a link, and its doubt in words when it is not sure. */
export function PhoneLine({ phone, ui }: { phone: Phone; ui: UiStrings }) {
  return (
    <>
      <dt>
        {ui[labelOf[phone.use]]}
        {phone.label !== undefined && ` (${phone.label})`}
      </dt>
      <dd>
        {phone.use === 'fax' ? (
          phone.number
        ) : (
          <a className={phone.use === 'voice' ? 'tap phone' : 'tap'} href={phoneHref(phone)}>
            {phone.number}
          </a>
        )}
        <Doubt fact={phone} ui={ui} />
        {phone.note !== undefined && <span className="block small">{phone.note}</span>}
      </dd>
    </>
  )
}
