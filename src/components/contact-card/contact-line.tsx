import { phoneHref } from '#src/domain/contact-directory.ts'
import { contactPath } from '#src/domain/deep-links.ts'
import type { CallView } from '#src/domain/journey-view.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** An office to call, with its number. A number that is not sure says so and names another office. */
export function ContactLine({ call: { id, name, phone, second }, ui }: { call: CallView; ui: UiStrings }) {
  const office = <a href={contactPath(id)}>{name}</a>
  if (phone === undefined) return office
  return (
    <>
      {office}{' '}
      <a className="phone tap" href={phoneHref(phone)}>
        {phone.number}
      </a>
      {phone.confidence !== 'confirmed' && <span className="doubt">{ui[`contact.doubt-${phone.confidence}`]}</span>}
      {second !== undefined && (
        <span className="doubt">
          {ui['contact.second']}: <a href={contactPath(second.id)}>{second.name}</a>
        </span>
      )}
    </>
  )
}
